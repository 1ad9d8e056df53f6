-- Documents that are being read in, and how it goes: whichever copy of the program reads them, all can tell. The document
-- itself is stored when it is read, and one that could not be read leaves nothing.
create table uploads (
  id uuid primary key default gen_random_uuid(),
  partnership_id bigint references partnerships default current_partnership(),
  file_name text not null,
  state jsonb not null,
  -- who reads it says now and then that it goes on
  seen_at timestamptz not null default now(),
  at timestamptz not null default now()
);
create index uploads_at on uploads (at);
select guard_own('uploads');
