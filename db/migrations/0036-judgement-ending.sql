-- That a unit ends without a successor is confirmed as well; it names no new unit.

alter table judgement drop constraint judgement_kind_check;
alter table judgement add constraint judgement_kind_check check (kind in ('continues', 'merged', 'absorbed', 'split', 'regrouped', 'abolished'));
alter table judgement add constraint judgement_ending_check check ((kind = 'abolished') = (to_unit = ''));
alter table judgement add constraint judgement_ending_verdict_check check (kind <> 'abolished' or verdict = 'confirmed');
