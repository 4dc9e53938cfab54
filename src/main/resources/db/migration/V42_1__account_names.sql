-- What the application records by itself stands under its own name, and is exempt from four eyes; no person signs in by it.

update account set username = 'muster-' || id where lower(username) = 'muster';

alter table account add constraint account_is_not_the_application check (lower(username) <> 'muster');
