-- A deputy gets chosen roles, and never the administrator's by the word of the absent officer alone.
alter table deputyship add column roles text not null default 'UPLOADER APPROVER RELEASER AUDITOR'
    check (roles ~ '^(UPLOADER|APPROVER|RELEASER|ADMINISTRATOR|AUDITOR)( (UPLOADER|APPROVER|RELEASER|ADMINISTRATOR|AUDITOR))*$');
alter table deputyship alter column roles drop default;
