-- When a mail server said that it takes what the mail says, and was told it. Whoever dies after that, or gets no answer, can
-- not know whether the mail came: it is given up as uncertain, and never handed in again but by hand.
alter table mails add column told_at timestamptz;
