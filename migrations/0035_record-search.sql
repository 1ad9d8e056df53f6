-- All below an address is found by the index too.
drop index audit_entries_subject;
create index audit_entries_subject on audit_entries (chain, subject text_pattern_ops, number);
