-- Tokens with which programs sign in for an account, made and revoked by its person.

create table access_token (
    id          bigint generated always as identity primary key,
    account_id  bigint not null references account,
    name        text not null check (is_words(name)),
    -- Of 256 random bits a plain digest says nothing; the token itself is shown once and kept nowhere.
    secret_hash text not null constraint access_token_is_unique unique,
    made_on     date not null,
    expires_on  date not null,
    revoked_at  timestamptz,
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account(),
    constraint access_token_expires_within_a_year check (expires_on > made_on and expires_on <= made_on + 366)
);

create unique index access_token_has_its_name_alone on access_token (account_id, lower(name)) where revoked_at is null;

select keep_history('access_token');

-- Apart and without history, since every call may write it.
create table access_token_use (
    token_id bigint primary key references access_token,
    used_at  timestamptz not null
);
