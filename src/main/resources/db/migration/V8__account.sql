-- People who sign in, their rights, and the sign-ins that failed.

create table account (
    id           bigint generated always as identity primary key,
    username     text not null check (is_code(username)),
    display_name text not null check (is_words(display_name)),
    enabled      boolean not null default true,
    created_at   timestamptz not null default recording_time(),
    version      integer not null default 0,
    recorded_at  timestamptz not null default recording_time(),
    recorded_by  text not null default recording_account()
);

create unique index account_username_is_unique on account (lower(username));

create table account_role (
    id          bigint generated always as identity primary key,
    account_id  bigint not null references account,
    role        text not null
        check (role in ('administrator', 'command', 'deployment_officer', 'training_officer', 'viewer')),
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account(),
    constraint account_has_a_role_once unique (account_id, role)
);

select keep_history('account'), keep_history('account_role');

-- Apart from the account and without history: a password that was replaced leaves nothing behind.
create table account_credential (
    account_id    bigint primary key references account,
    password_hash text not null,
    changed_at    timestamptz not null,
    version       integer not null default 0
);

-- Failures only. The name as typed is kept as a digest, since people type passwords into the wrong field.
create table sign_in_attempt (
    id           bigint generated always as identity primary key,
    account_key  text not null,
    address      text not null,
    attempted_at timestamptz not null
);

create index on sign_in_attempt (account_key, attempted_at);
create index on sign_in_attempt (address, attempted_at);
create index on sign_in_attempt (attempted_at);
