-- Who left although the batch was held is a discrepancy as well.

alter table settlement
    drop constraint settlement_kind_check,
    add constraint settlement_kind_check check (kind in
        ('names_and_report', 'roll_and_report', 'movements_and_return', 'records_and_claim', 'not_certified',
         'left_while_held'));
