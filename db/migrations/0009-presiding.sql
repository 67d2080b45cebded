-- Who presided over an item: the chair, or whoever took the chair when the chair was away or recused.

alter table decision add column presided_by uuid references person;
comment on column decision.presided_by is 'Who presided when the outcome was recorded; null for what nobody presided over, such as an item not handled.';
