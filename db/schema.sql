-- Generated from db/migrations by the test run; read it, do not edit it.

create table adoption (
  id uuid not null default uuidv7(),
  body_id uuid not null,
  matter_id uuid not null,
  state text not null default 'open'::text,
  condition jsonb not null default '{}'::jsonb,
  chosen_by uuid not null,
  chosen_at timestamp with time zone not null,
  version integer not null default 1,
  constraint adoption_pkey PRIMARY KEY (id),
  constraint adoption_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id),
  constraint adoption_chosen_by_fkey FOREIGN KEY (chosen_by) REFERENCES person(id),
  constraint adoption_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter(id),
  constraint adoption_state_check CHECK ((state = ANY (ARRAY['open'::text, 'decided'::text, 'approved'::text])))
);

create table adoption_approval (
  adoption_id uuid not null,
  item_id uuid not null,
  condition jsonb not null,
  approved_at timestamp with time zone not null,
  constraint adoption_approval_item_id_key UNIQUE (item_id),
  constraint adoption_approval_pkey PRIMARY KEY (adoption_id),
  constraint adoption_approval_adoption_id_fkey FOREIGN KEY (adoption_id) REFERENCES adoption(id),
  constraint adoption_approval_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id)
);

create table adoption_approved (
  revision_id uuid not null,
  adoption_id uuid not null,
  sha256 text not null,
  constraint adoption_approved_pkey PRIMARY KEY (revision_id),
  constraint adoption_approved_adoption_id_fkey FOREIGN KEY (adoption_id) REFERENCES adoption_approval(adoption_id),
  constraint adoption_approved_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revision(id)
);

create table adoption_condition_end (
  adoption_id uuid not null,
  ending text not null,
  on_day date not null,
  source text not null,
  told_by uuid not null,
  told_at timestamp with time zone not null,
  constraint adoption_condition_end_pkey PRIMARY KEY (adoption_id),
  constraint adoption_condition_end_adoption_id_fkey FOREIGN KEY (adoption_id) REFERENCES adoption_approval(adoption_id),
  constraint adoption_condition_end_told_by_fkey FOREIGN KEY (told_by) REFERENCES person(id),
  constraint adoption_condition_end_ending_check CHECK ((ending = ANY (ARRAY['fulfilled'::text, 'lapsed'::text]))),
  constraint adoption_condition_end_source_check CHECK ((source <> ''::text))
);

create table adoption_decision (
  adoption_id uuid not null,
  item_id uuid not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  constraint adoption_decision_item_id_key UNIQUE (item_id),
  constraint adoption_decision_pkey PRIMARY KEY (adoption_id),
  constraint adoption_decision_adoption_id_fkey FOREIGN KEY (adoption_id) REFERENCES adoption(id),
  constraint adoption_decision_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  constraint adoption_decision_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id)
);

create table adoption_paper (
  meeting_id uuid not null,
  letter text not null,
  item_id uuid not null,
  adoption_id uuid not null,
  bytes bytea not null,
  sha256 text not null,
  sent_at timestamp with time zone not null,
  constraint adoption_paper_pkey PRIMARY KEY (item_id, letter),
  constraint adoption_paper_adoption_id_fkey FOREIGN KEY (adoption_id) REFERENCES adoption(id),
  constraint adoption_paper_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id),
  constraint adoption_paper_meeting_id_letter_fkey FOREIGN KEY (meeting_id, letter) REFERENCES sending(meeting_id, letter),
  constraint adoption_paper_check CHECK ((sha256 = encode(sha256(bytes), 'hex'::text)))
);

create table adoption_reason (
  adoption_id uuid not null,
  organisation_id uuid not null,
  unit text not null,
  reason text not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  constraint adoption_reason_pkey PRIMARY KEY (adoption_id, organisation_id, unit),
  constraint adoption_reason_adoption_id_fkey FOREIGN KEY (adoption_id) REFERENCES adoption(id),
  constraint adoption_reason_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint adoption_reason_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint adoption_reason_reason_check CHECK ((reason <> ''::text))
);

create table adoption_revision (
  adoption_id uuid not null,
  revision_id uuid not null,
  constraint adoption_revision_pkey PRIMARY KEY (adoption_id, revision_id),
  constraint adoption_revision_adoption_id_fkey FOREIGN KEY (adoption_id) REFERENCES adoption(id),
  constraint adoption_revision_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revision(id)
);

create table agenda (
  meeting_id uuid not null,
  version integer not null default 1,
  constraint agenda_pkey PRIMARY KEY (meeting_id),
  constraint agenda_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id)
);

create table agenda_item (
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  parent_id uuid,
  matter_id uuid,
  kind text not null,
  position integer not null,
  number text,
  title jsonb not null,
  presenter text not null default ''::text,
  presenter_id uuid,
  purpose text not null,
  proposal text not null default ''::text,
  minutes integer not null default 0,
  level text,
  ground text not null default ''::text,
  ground_until date,
  public_title jsonb not null default '{}'::jsonb,
  struck_at timestamp with time zone,
  struck_by uuid,
  struck_reason text,
  version integer not null default 1,
  merged_into_id uuid,
  is_folded boolean not null default false,
  split_from_id uuid,
  constraint agenda_item_meeting_id_number_key UNIQUE (meeting_id, number),
  constraint agenda_item_meeting_id_parent_id_position_key UNIQUE NULLS NOT DISTINCT (meeting_id, parent_id, "position") DEFERRABLE INITIALLY DEFERRED,
  constraint agenda_item_pkey PRIMARY KEY (id),
  constraint agenda_item_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter(id) DEFERRABLE INITIALLY DEFERRED,
  constraint agenda_item_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint agenda_item_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES agenda_item(id),
  constraint agenda_item_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES agenda_item(id),
  constraint agenda_item_presenter_id_fkey FOREIGN KEY (presenter_id) REFERENCES person(id),
  constraint agenda_item_split_from_id_fkey FOREIGN KEY (split_from_id) REFERENCES agenda_item(id) ON DELETE SET NULL,
  constraint agenda_item_struck_by_fkey FOREIGN KEY (struck_by) REFERENCES person(id),
  constraint agenda_item_check CHECK ((parent_id <> id)),
  constraint agenda_item_check1 CHECK (((level <> 'confidential'::text) OR (ground <> ''::text))),
  constraint agenda_item_check2 CHECK (((struck_at IS NULL) = (struck_reason IS NULL))),
  constraint agenda_item_check3 CHECK ((merged_into_id <> id)),
  constraint agenda_item_check4 CHECK (((merged_into_id IS NULL) OR (struck_at IS NOT NULL))),
  constraint agenda_item_check5 CHECK (((NOT is_folded) OR ((merged_into_id IS NOT NULL) AND (number IS NULL)))),
  constraint agenda_item_kind_check CHECK ((kind = ANY (ARRAY['opening'::text, 'quorum'::text, 'agendaApproval'::text, 'previousMinutes'::text, 'currentMatters'::text, 'matter'::text, 'otherMatters'::text, 'nextMeeting'::text, 'closing'::text]))),
  constraint agenda_item_level_check CHECK ((level = ANY (ARRAY['public'::text, 'notYetPublic'::text, 'confidential'::text]))),
  constraint agenda_item_minutes_check CHECK (((minutes >= 0) AND (minutes <= 1440))),
  constraint agenda_item_purpose_check CHECK ((purpose = ANY (ARRAY['information'::text, 'discussion'::text, 'decision'::text, 'proposal'::text])))
);

create table agenda_item_paper (
  item_id uuid not null,
  paper_id uuid not null,
  constraint agenda_item_paper_pkey PRIMARY KEY (item_id, paper_id),
  constraint agenda_item_paper_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id) ON DELETE CASCADE,
  constraint agenda_item_paper_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES paper(id)
);

create table appraisal (
  id uuid not null default uuidv7(),
  matter_id uuid not null,
  body_id uuid not null,
  state text not null default 'open'::text,
  content jsonb not null,
  begun_by uuid not null,
  begun_at timestamp with time zone not null,
  version integer not null default 1,
  constraint appraisal_pkey PRIMARY KEY (id),
  constraint appraisal_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES person(id),
  constraint appraisal_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id),
  constraint appraisal_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter(id),
  constraint appraisal_state_check CHECK ((state = ANY (ARRAY['open'::text, 'decided'::text, 'frozen'::text, 'laidAside'::text])))
);

create table appraisal_aside (
  id uuid not null default uuidv7(),
  appraisal_id uuid not null,
  reason text not null,
  laid_by uuid not null,
  laid_at timestamp with time zone not null,
  taken_up_by uuid,
  taken_up_at timestamp with time zone,
  constraint appraisal_aside_pkey PRIMARY KEY (id),
  constraint appraisal_aside_appraisal_id_fkey FOREIGN KEY (appraisal_id) REFERENCES appraisal(id),
  constraint appraisal_aside_laid_by_fkey FOREIGN KEY (laid_by) REFERENCES person(id),
  constraint appraisal_aside_taken_up_by_fkey FOREIGN KEY (taken_up_by) REFERENCES person(id),
  constraint appraisal_aside_check CHECK (((taken_up_by IS NULL) = (taken_up_at IS NULL))),
  constraint appraisal_aside_reason_check CHECK ((reason <> ''::text))
);

create table appraisal_decision (
  appraisal_id uuid not null,
  item_id uuid not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  constraint appraisal_decision_item_id_key UNIQUE (item_id),
  constraint appraisal_decision_pkey PRIMARY KEY (appraisal_id),
  constraint appraisal_decision_appraisal_id_fkey FOREIGN KEY (appraisal_id) REFERENCES appraisal(id),
  constraint appraisal_decision_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id),
  constraint appraisal_decision_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id)
);

create table appraisal_frozen (
  appraisal_id uuid not null,
  item_id uuid not null,
  bytes bytea not null,
  sha256 text not null,
  frozen_at timestamp with time zone not null,
  constraint appraisal_frozen_pkey PRIMARY KEY (appraisal_id),
  constraint appraisal_frozen_appraisal_id_fkey FOREIGN KEY (appraisal_id) REFERENCES appraisal(id),
  constraint appraisal_frozen_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id),
  constraint appraisal_frozen_check CHECK ((sha256 = encode(sha256(bytes), 'hex'::text)))
);

create table appraisal_left_open (
  item_id uuid not null,
  appraisal_id uuid not null,
  reason text not null,
  left_by uuid not null,
  left_at timestamp with time zone not null,
  constraint appraisal_left_open_pkey PRIMARY KEY (item_id),
  constraint appraisal_left_open_appraisal_id_fkey FOREIGN KEY (appraisal_id) REFERENCES appraisal(id),
  constraint appraisal_left_open_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id),
  constraint appraisal_left_open_left_by_fkey FOREIGN KEY (left_by) REFERENCES person(id),
  constraint appraisal_left_open_reason_check CHECK ((reason <> ''::text))
);

create table appraisal_paper (
  meeting_id uuid not null,
  letter text not null,
  item_id uuid not null,
  appraisal_id uuid not null,
  bytes bytea not null,
  sha256 text not null,
  sent_at timestamp with time zone not null,
  constraint appraisal_paper_pkey PRIMARY KEY (item_id, letter),
  constraint appraisal_paper_appraisal_id_fkey FOREIGN KEY (appraisal_id) REFERENCES appraisal(id),
  constraint appraisal_paper_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id),
  constraint appraisal_paper_meeting_id_letter_fkey FOREIGN KEY (meeting_id, letter) REFERENCES sending(meeting_id, letter),
  constraint appraisal_paper_check CHECK ((sha256 = encode(sha256(bytes), 'hex'::text)))
);

create table body (
  id uuid not null default uuidv7(),
  programme_id uuid not null,
  slug text not null,
  name jsonb not null,
  task jsonb not null,
  language text not null,
  reports_to_id uuid,
  quorum integer not null,
  approvals_needed integer not null default 1,
  aliases text[] not null default '{}'::text[],
  version integer not null default 1,
  approves_structures boolean not null default false,
  only_prepares boolean not null default false,
  constraint body_slug_key UNIQUE (slug),
  constraint body_pkey PRIMARY KEY (id),
  constraint body_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint body_reports_to_id_fkey FOREIGN KEY (reports_to_id) REFERENCES body(id),
  constraint body_approvals_needed_check CHECK ((approvals_needed >= 1)),
  constraint body_check CHECK ((reports_to_id <> id)),
  constraint body_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
  constraint body_quorum_check CHECK ((quorum >= 1)),
  constraint body_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

create table body_membership (
  id uuid not null default uuidv7(),
  body_id uuid not null,
  person_id uuid not null,
  role text not null,
  title text not null default ''::text,
  represents text not null default ''::text,
  deputy_for_id uuid,
  from_on date not null,
  until_on date,
  term daterange default daterange(from_on, until_on, '[]'::text),
  constraint body_membership_body_id_person_id_role_term_key UNIQUE (body_id, person_id, role, term WITHOUT OVERLAPS),
  constraint body_membership_pkey PRIMARY KEY (id),
  constraint body_membership_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id),
  constraint body_membership_deputy_for_id_fkey FOREIGN KEY (deputy_for_id) REFERENCES person(id),
  constraint body_membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  constraint body_membership_role_check CHECK ((role = ANY (ARRAY['chair'::text, 'viceChair'::text, 'secretary'::text, 'checker'::text, 'member'::text, 'deputy'::text, 'coordinator'::text, 'expert'::text])))
);

create table body_period (
  id uuid not null default uuidv7(),
  body_id uuid not null,
  slug text not null,
  from_on date not null,
  until_on date,
  numbers_used integer not null default 0,
  term daterange default daterange(from_on, until_on, '[]'::text),
  constraint body_period_body_id_slug_key UNIQUE (body_id, slug),
  constraint body_period_body_id_term_key UNIQUE (body_id, term WITHOUT OVERLAPS),
  constraint body_period_pkey PRIMARY KEY (id),
  constraint body_period_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id),
  constraint body_period_numbers_used_check CHECK ((numbers_used >= 0)),
  constraint body_period_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

create table calendar_subscription (
  id uuid not null,
  person_id uuid not null,
  body_id uuid,
  made_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  token_hash text not null,
  constraint calendar_subscription_token_hash_key UNIQUE (token_hash),
  constraint calendar_subscription_pkey PRIMARY KEY (id),
  constraint calendar_subscription_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id),
  constraint calendar_subscription_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint calendar_subscription_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text))
);

create table commitment (
  id uuid not null default uuidv7(),
  matter_id uuid,
  matter text not null,
  action text not null,
  due text,
  and_then text[] not null default '{}'::text[],
  source_meeting_id uuid not null,
  source_item_id uuid,
  source_sentence text not null,
  made_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  closing text,
  closing_reason text not null default ''::text,
  version integer not null default 1,
  constraint commitment_pkey PRIMARY KEY (id),
  constraint commitment_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter(id),
  constraint commitment_source_item_id_fkey FOREIGN KEY (source_item_id) REFERENCES agenda_item(id),
  constraint commitment_source_meeting_id_fkey FOREIGN KEY (source_meeting_id) REFERENCES meeting(id),
  constraint commitment_action_check CHECK ((action = ANY (ARRAY['bring'::text, 'approve'::text, 'review'::text, 'deliver'::text]))),
  constraint commitment_check CHECK (((closed_at IS NULL) = (closing IS NULL))),
  constraint commitment_closing_check CHECK ((closing = ANY (ARRAY['kept'::text, 'dropped'::text]))),
  constraint commitment_due_check CHECK ((due ~ '^\d{4}-\d{2}(-\d{2})?$'::text)),
  constraint commitment_matter_check CHECK ((matter <> ''::text))
);

create table commitment_body (
  commitment_id uuid not null,
  position integer not null,
  name text not null,
  body_id uuid,
  constraint commitment_body_pkey PRIMARY KEY (commitment_id, "position"),
  constraint commitment_body_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id),
  constraint commitment_body_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES commitment(id)
);

create table commitment_handling (
  commitment_id uuid not null,
  item_id uuid not null,
  constraint commitment_handling_pkey PRIMARY KEY (commitment_id, item_id),
  constraint commitment_handling_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES commitment(id),
  constraint commitment_handling_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id) ON DELETE CASCADE
);

create table commitment_move (
  id uuid not null default uuidv7(),
  commitment_id uuid not null,
  from_due text not null,
  to_due text,
  reason text not null,
  moved_by uuid not null,
  moved_on date not null,
  constraint commitment_move_pkey PRIMARY KEY (id),
  constraint commitment_move_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES commitment(id),
  constraint commitment_move_moved_by_fkey FOREIGN KEY (moved_by) REFERENCES person(id),
  constraint commitment_move_reason_check CHECK ((reason <> ''::text))
);

create table condition (
  id uuid not null default uuidv7(),
  kind text not null,
  name jsonb not null,
  note text not null default ''::text,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  fell_on date,
  fell_reason text not null default ''::text,
  fell_by uuid,
  version integer not null default 1,
  constraint condition_pkey PRIMARY KEY (id),
  constraint condition_fell_by_fkey FOREIGN KEY (fell_by) REFERENCES person(id),
  constraint condition_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint condition_check CHECK (((fell_on IS NULL) = (fell_by IS NULL))),
  constraint condition_check1 CHECK (((fell_on IS NULL) OR (fell_reason <> ''::text))),
  constraint condition_kind_check CHECK ((kind = ANY (ARRAY['act'::text, 'budget'::text, 'project'::text, 'appointment'::text, 'other'::text])))
);

create table condition_dependence (
  id uuid not null default uuidv7(),
  condition_id uuid not null,
  position integer not null,
  matter_id uuid,
  stop_id uuid,
  item_id uuid,
  adoption_id uuid,
  handoff_id uuid,
  note text not null default ''::text,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  constraint condition_dependence_pkey PRIMARY KEY (id),
  constraint condition_dependence_adoption_id_fkey FOREIGN KEY (adoption_id) REFERENCES adoption(id),
  constraint condition_dependence_condition_id_position_fkey FOREIGN KEY (condition_id, "position") REFERENCES condition_stage(condition_id, "position"),
  constraint condition_dependence_handoff_id_fkey FOREIGN KEY (handoff_id) REFERENCES handoff(id),
  constraint condition_dependence_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id),
  constraint condition_dependence_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint condition_dependence_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter(id),
  constraint condition_dependence_stop_id_fkey FOREIGN KEY (stop_id) REFERENCES stop(id),
  constraint condition_dependence_check CHECK ((num_nonnulls(matter_id, stop_id, item_id, adoption_id, handoff_id) = 1))
);

create table condition_ending (
  dependence_id uuid not null,
  ending text not null,
  on_day date not null,
  source text not null,
  told_by uuid not null,
  told_at timestamp with time zone not null,
  constraint condition_ending_pkey PRIMARY KEY (dependence_id),
  constraint condition_ending_dependence_id_fkey FOREIGN KEY (dependence_id) REFERENCES condition_dependence(id),
  constraint condition_ending_told_by_fkey FOREIGN KEY (told_by) REFERENCES person(id),
  constraint condition_ending_ending_check CHECK ((ending = ANY (ARRAY['tookEffect'::text, 'lapsed'::text, 'removed'::text]))),
  constraint condition_ending_source_check CHECK ((source <> ''::text))
);

create table condition_move (
  id uuid not null default uuidv7(),
  condition_id uuid not null,
  position integer not null,
  from_on date,
  to_on date,
  reason text not null,
  moved_by uuid not null,
  moved_on date not null,
  constraint condition_move_pkey PRIMARY KEY (id),
  constraint condition_move_condition_id_position_fkey FOREIGN KEY (condition_id, "position") REFERENCES condition_stage(condition_id, "position"),
  constraint condition_move_moved_by_fkey FOREIGN KEY (moved_by) REFERENCES person(id),
  constraint condition_move_reason_check CHECK ((reason <> ''::text))
);

create table condition_stage (
  condition_id uuid not null,
  position integer not null,
  name jsonb not null,
  planned_on date,
  expected_on date,
  actual_on date,
  source text not null default ''::text,
  constraint condition_stage_pkey PRIMARY KEY (condition_id, "position"),
  constraint condition_stage_condition_id_fkey FOREIGN KEY (condition_id) REFERENCES condition(id)
);

create table cooperation (
  matter_id uuid not null,
  subject text not null,
  invited_on date,
  material text not null default ''::text,
  days text not null default ''::text,
  staff_side text not null default ''::text,
  outcome text not null default ''::text,
  dissent text not null default ''::text,
  finished_on date,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  version integer not null default 1,
  constraint cooperation_pkey PRIMARY KEY (matter_id),
  constraint cooperation_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter(id),
  constraint cooperation_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id),
  constraint cooperation_check CHECK (((finished_on IS NULL) OR ((invited_on IS NOT NULL) AND (outcome <> ''::text) AND (finished_on >= invited_on)))),
  constraint cooperation_subject_check CHECK ((subject <> ''::text))
);

create table decision (
  item_id uuid not null,
  handling text not null default ''::text,
  decision text not null default ''::text,
  outcome text,
  recorded_at timestamp with time zone,
  recorded_by uuid,
  written_by uuid,
  written_at timestamp with time zone,
  version integer not null default 1,
  presided_by uuid,
  constraint decision_pkey PRIMARY KEY (item_id),
  constraint decision_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id),
  constraint decision_presided_by_fkey FOREIGN KEY (presided_by) REFERENCES person(id),
  constraint decision_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id),
  constraint decision_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  constraint decision_check CHECK (((recorded_at IS NULL) = (outcome IS NULL))),
  constraint decision_outcome_check CHECK ((outcome = ANY (ARRAY['decided'::text, 'policyLine'::text, 'proposedOnwards'::text, 'noted'::text, 'returned'::text, 'tabled'::text, 'postponed'::text, 'notHandled'::text, 'struck'::text, 'opened'::text, 'closed'::text])))
);

create table decision_dissent (
  id uuid not null default uuidv7(),
  item_id uuid not null,
  person_id uuid not null,
  text text not null,
  position integer not null,
  constraint decision_dissent_item_id_person_id_key UNIQUE (item_id, person_id),
  constraint decision_dissent_pkey PRIMARY KEY (id),
  constraint decision_dissent_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id),
  constraint decision_dissent_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint decision_dissent_text_check CHECK ((text <> ''::text))
);

create table decision_paper (
  item_id uuid not null,
  paper_id uuid not null,
  number integer not null,
  constraint decision_paper_pkey PRIMARY KEY (item_id, paper_id),
  constraint decision_paper_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id),
  constraint decision_paper_paper_id_number_fkey FOREIGN KEY (paper_id, number) REFERENCES paper_version(paper_id, number)
);

create table decision_recusal (
  item_id uuid not null,
  person_id uuid not null,
  ground text not null,
  constraint decision_recusal_pkey PRIMARY KEY (item_id, person_id),
  constraint decision_recusal_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id),
  constraint decision_recusal_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint decision_recusal_ground_check CHECK ((ground <> ''::text))
);

create table decision_reopening (
  id uuid not null default uuidv7(),
  item_id uuid not null,
  outcome text not null,
  decision text not null,
  reopened_at timestamp with time zone not null,
  reopened_by uuid not null,
  reason text not null,
  constraint decision_reopening_pkey PRIMARY KEY (id),
  constraint decision_reopening_item_id_fkey FOREIGN KEY (item_id) REFERENCES decision(item_id),
  constraint decision_reopening_reopened_by_fkey FOREIGN KEY (reopened_by) REFERENCES person(id),
  constraint decision_reopening_reason_check CHECK ((reason <> ''::text))
);

create table decision_writer (
  item_id uuid not null,
  person_id uuid not null,
  seen_at timestamp with time zone not null,
  constraint decision_writer_pkey PRIMARY KEY (item_id),
  constraint decision_writer_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id) ON DELETE CASCADE,
  constraint decision_writer_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table distribution_list (
  id uuid not null default uuidv7(),
  body_id uuid not null,
  name text not null,
  gets text[] not null,
  version integer not null default 1,
  constraint distribution_list_body_id_name_key UNIQUE (body_id, name),
  constraint distribution_list_pkey PRIMARY KEY (id),
  constraint distribution_list_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id),
  constraint distribution_list_gets_check CHECK ((gets <@ ARRAY['memo'::text, 'minutes'::text, 'meeting'::text])),
  constraint distribution_list_name_check CHECK ((name <> ''::text))
);

create table distribution_member (
  list_id uuid not null,
  address text not null,
  name text not null,
  language text not null,
  added_at timestamp with time zone not null,
  constraint distribution_member_pkey PRIMARY KEY (list_id, address),
  constraint distribution_member_list_id_fkey FOREIGN KEY (list_id) REFERENCES distribution_list(id) ON DELETE CASCADE,
  constraint distribution_member_address_check CHECK (((address = lower(btrim(address))) AND (address ~~ '%_@_%'::text))),
  constraint distribution_member_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
  constraint distribution_member_name_check CHECK ((name <> ''::text))
);

create table distribution_told (
  memo_id uuid,
  issue integer not null,
  address text not null,
  name text not null,
  told_at timestamp with time zone not null,
  meeting_id uuid,
  language text,
  constraint distribution_told_memo_id_meeting_id_issue_address_key UNIQUE NULLS NOT DISTINCT (memo_id, meeting_id, issue, address),
  constraint distribution_told_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint distribution_told_memo_id_fkey FOREIGN KEY (memo_id) REFERENCES memo(id),
  constraint distribution_told_check CHECK ((num_nonnulls(memo_id, meeting_id) = 1)),
  constraint distribution_told_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
);

create table duty (
  id uuid not null default uuidv7(),
  programme_id uuid not null,
  organisation_id uuid,
  person_id uuid not null,
  kind text not null,
  from_on date not null,
  until_on date,
  term daterange default daterange(from_on, until_on, '[]'::text),
  constraint duty_pkey PRIMARY KEY (id),
  constraint duty_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint duty_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  constraint duty_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint duty_check CHECK (((kind = 'coordinator'::text) = (organisation_id IS NOT NULL))),
  constraint duty_kind_check CHECK ((kind = ANY (ARRAY['coordinator'::text, 'hrPlanner'::text, 'serviceCentre'::text])))
);

create table followup (
  id uuid not null default uuidv7(),
  body_id uuid not null,
  item_id uuid not null,
  what text not null,
  owner text not null,
  owner_id uuid,
  due_on date,
  closed_at timestamp with time zone,
  closed_by uuid,
  closing text,
  closing_reason text not null default ''::text,
  version integer not null default 1,
  constraint followup_pkey PRIMARY KEY (id),
  constraint followup_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id),
  constraint followup_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES person(id),
  constraint followup_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id),
  constraint followup_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id),
  constraint followup_check CHECK (((closed_at IS NULL) = (closing IS NULL))),
  constraint followup_closing_check CHECK ((closing = ANY (ARRAY['finished'::text, 'cancelled'::text]))),
  constraint followup_owner_check CHECK ((owner <> ''::text)),
  constraint followup_what_check CHECK ((what <> ''::text))
);

create table followup_handover (
  id uuid not null default uuidv7(),
  followup_id uuid not null,
  from_name text not null,
  to_id uuid not null,
  handed_on date not null,
  handed_by uuid not null,
  constraint followup_handover_pkey PRIMARY KEY (id),
  constraint followup_handover_followup_id_fkey FOREIGN KEY (followup_id) REFERENCES followup(id),
  constraint followup_handover_handed_by_fkey FOREIGN KEY (handed_by) REFERENCES person(id),
  constraint followup_handover_to_id_fkey FOREIGN KEY (to_id) REFERENCES person(id)
);

create table handoff (
  id uuid not null default uuidv7(),
  programme_id uuid not null,
  number integer not null,
  corrects_id uuid,
  reason text not null default ''::text,
  stands_by text not null default ''::text,
  withdrawn_because text not null default ''::text,
  state text not null,
  mapping_id uuid,
  content_sha256 text,
  constraint handoff_programme_id_number_key UNIQUE (programme_id, number),
  constraint handoff_pkey PRIMARY KEY (id),
  constraint handoff_corrects_id_fkey FOREIGN KEY (corrects_id) REFERENCES handoff(id),
  constraint handoff_mapping_id_fkey FOREIGN KEY (mapping_id) REFERENCES handoff_mapping(id),
  constraint handoff_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint handoff_check CHECK (((corrects_id IS NULL) = (reason = ''::text))),
  constraint handoff_check1 CHECK (((state = 'withdrawn'::text) = (withdrawn_because <> ''::text))),
  constraint handoff_check2 CHECK (((state = ANY (ARRAY['draft'::text, 'complete'::text, 'withdrawn'::text])) OR (content_sha256 IS NOT NULL))),
  constraint handoff_number_check CHECK ((number >= 1)),
  constraint handoff_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'complete'::text, 'frozen'::text, 'approved'::text, 'released'::text, 'delivered'::text, 'differs'::text, 'reconciled'::text, 'withdrawn'::text])))
);

create table handoff_file (
  handoff_id uuid not null,
  place integer not null,
  name text not null,
  bytes bytea not null,
  sha256 text not null,
  constraint handoff_file_handoff_id_name_key UNIQUE (handoff_id, name),
  constraint handoff_file_pkey PRIMARY KEY (handoff_id, place),
  constraint handoff_file_handoff_id_fkey FOREIGN KEY (handoff_id) REFERENCES handoff(id),
  constraint handoff_file_check CHECK ((sha256 = encode(sha256(bytes), 'hex'::text)))
);

create table handoff_mapping (
  id uuid not null default uuidv7(),
  programme_id uuid not null,
  content text not null,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  constraint handoff_mapping_pkey PRIMARY KEY (id),
  constraint handoff_mapping_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint handoff_mapping_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id)
);

create table handoff_package (
  handoff_id uuid not null,
  bytes bytea not null,
  sha256 text not null,
  manifest jsonb not null,
  public_key text not null,
  constraint handoff_package_pkey PRIMARY KEY (handoff_id),
  constraint handoff_package_handoff_id_fkey FOREIGN KEY (handoff_id) REFERENCES handoff(id),
  constraint handoff_package_check CHECK ((sha256 = encode(sha256(bytes), 'hex'::text)))
);

create table handoff_receipt (
  handoff_id uuid not null,
  number integer not null,
  stated jsonb not null,
  differences jsonb not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  constraint handoff_receipt_pkey PRIMARY KEY (handoff_id, number),
  constraint handoff_receipt_handoff_id_fkey FOREIGN KEY (handoff_id) REFERENCES handoff(id),
  constraint handoff_receipt_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint handoff_receipt_number_check CHECK ((number >= 1))
);

create table handoff_step (
  id uuid not null default uuidv7(),
  handoff_id uuid not null,
  step text not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  constraint handoff_step_pkey PRIMARY KEY (id),
  constraint handoff_step_handoff_id_fkey FOREIGN KEY (handoff_id) REFERENCES handoff(id),
  constraint handoff_step_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint handoff_step_step_check CHECK ((step = ANY (ARRAY['begun'::text, 'completed'::text, 'takenBack'::text, 'frozen'::text, 'approved'::text, 'released'::text, 'delivered'::text, 'withdrawn'::text])))
);

create table handoff_structure (
  handoff_id uuid not null,
  place integer not null,
  revision_id uuid not null,
  sha256 text not null,
  constraint handoff_structure_handoff_id_revision_id_key UNIQUE (handoff_id, revision_id),
  constraint handoff_structure_pkey PRIMARY KEY (handoff_id, place),
  constraint handoff_structure_handoff_id_fkey FOREIGN KEY (handoff_id) REFERENCES handoff(id),
  constraint handoff_structure_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revision(id)
);

create table intake (
  id uuid not null default uuidv7(),
  kind text not null,
  file_name text not null default ''::text,
  text text not null,
  text_sha256 text not null,
  content jsonb not null,
  draft jsonb not null,
  read_at timestamp with time zone not null,
  read_by uuid not null,
  version integer not null default 1,
  constraint intake_pkey PRIMARY KEY (id),
  constraint intake_read_by_fkey FOREIGN KEY (read_by) REFERENCES person(id),
  constraint intake_kind_check CHECK ((kind = ANY (ARRAY['text'::text, 'docx'::text, 'pdf'::text])))
);

create table intake_confirmation (
  intake_id uuid not null,
  meeting_id uuid not null,
  text_sha256 text not null,
  confirmed_at timestamp with time zone not null,
  confirmed_by uuid not null,
  constraint intake_confirmation_meeting_id_key UNIQUE (meeting_id),
  constraint intake_confirmation_text_sha256_key UNIQUE (text_sha256),
  constraint intake_confirmation_pkey PRIMARY KEY (intake_id),
  constraint intake_confirmation_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES person(id),
  constraint intake_confirmation_intake_id_fkey FOREIGN KEY (intake_id) REFERENCES intake(id),
  constraint intake_confirmation_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED
);

create table intake_item (
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  position integer not null,
  text text not null,
  outcome text not null,
  matter_id uuid,
  constraint intake_item_meeting_id_position_key UNIQUE (meeting_id, "position"),
  constraint intake_item_pkey PRIMARY KEY (id),
  constraint intake_item_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter(id),
  constraint intake_item_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED,
  constraint intake_item_outcome_check CHECK ((outcome = ANY (ARRAY['heard'::text, 'presented'::text, 'decided'::text, 'noted'::text, 'other'::text])))
);

create table judgement (
  id uuid not null default uuidv7(),
  revision_id uuid not null,
  verdict text not null,
  kind text not null,
  from_organisation_id uuid not null,
  from_unit text not null,
  to_unit text not null,
  from_name jsonb not null,
  to_name jsonb not null,
  judged_by uuid not null,
  judged_at timestamp with time zone not null,
  taken_back_by uuid,
  taken_back_at timestamp with time zone,
  taken_back_revision_id uuid,
  constraint judgement_pkey PRIMARY KEY (id),
  constraint judgement_from_organisation_id_fkey FOREIGN KEY (from_organisation_id) REFERENCES organisation(id),
  constraint judgement_judged_by_fkey FOREIGN KEY (judged_by) REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  constraint judgement_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revision(id),
  constraint judgement_taken_back_by_fkey FOREIGN KEY (taken_back_by) REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  constraint judgement_taken_back_revision_id_fkey FOREIGN KEY (taken_back_revision_id) REFERENCES revision(id),
  constraint judgement_check CHECK ((((taken_back_by IS NULL) = (taken_back_at IS NULL)) AND ((taken_back_at IS NULL) = (taken_back_revision_id IS NULL)))),
  constraint judgement_ending_check CHECK (((kind = 'abolished'::text) = (to_unit = ''::text))),
  constraint judgement_ending_verdict_check CHECK (((kind <> 'abolished'::text) OR (verdict = 'confirmed'::text))),
  constraint judgement_kind_check CHECK ((kind = ANY (ARRAY['continues'::text, 'merged'::text, 'absorbed'::text, 'split'::text, 'regrouped'::text, 'abolished'::text]))),
  constraint judgement_verdict_check CHECK ((verdict = ANY (ARRAY['confirmed'::text, 'refused'::text])))
);

create table matter (
  id uuid not null default uuidv7(),
  body_id uuid not null,
  title jsonb not null,
  diary_number text,
  workstream text not null default ''::text,
  state text not null default 'open'::text,
  opened_at timestamp with time zone not null,
  version integer not null default 1,
  owner_id uuid,
  owner text not null default ''::text,
  kind text not null default 'other'::text,
  level text,
  ground text not null default ''::text,
  ground_until date,
  public_title jsonb not null default '{}'::jsonb,
  constraint matter_pkey PRIMARY KEY (id),
  constraint matter_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id),
  constraint matter_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id),
  constraint matter_check CHECK (((level <> 'confidential'::text) OR (ground <> ''::text))),
  constraint matter_diary_number_check CHECK ((diary_number <> ''::text)),
  constraint matter_kind_check CHECK ((kind = ANY (ARRAY['legislation'::text, 'rules'::text, 'structure'::text, 'task'::text, 'services'::text, 'staff'::text, 'ict'::text, 'communication'::text, 'finance'::text, 'steering'::text, 'project'::text, 'other'::text]))),
  constraint matter_level_check CHECK ((level = ANY (ARRAY['public'::text, 'notYetPublic'::text, 'confidential'::text]))),
  constraint matter_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);

create table meeting (
  id uuid not null default uuidv7(),
  body_id uuid not null,
  period_id uuid not null,
  number integer not null,
  on_day date not null,
  starts time without time zone not null,
  ends time without time zone not null,
  zone text not null,
  place text not null default ''::text,
  remote_link text not null default ''::text,
  state text not null,
  origin text not null,
  cancelled_reason text,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone,
  version integer not null default 1,
  constraint meeting_period_id_number_key UNIQUE (period_id, number),
  constraint meeting_pkey PRIMARY KEY (id),
  constraint meeting_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id),
  constraint meeting_period_id_fkey FOREIGN KEY (period_id) REFERENCES body_period(id),
  constraint meeting_check CHECK ((ends > starts)),
  constraint meeting_check1 CHECK (((state = 'cancelled'::text) = (cancelled_reason IS NOT NULL))),
  constraint meeting_check2 CHECK (((closed_at IS NULL) OR (opened_at IS NOT NULL))),
  constraint meeting_number_check CHECK ((number >= 1)),
  constraint meeting_origin_check CHECK ((origin = ANY (ARRAY['planned'::text, 'memo'::text]))),
  constraint meeting_state_check CHECK ((state = ANY (ARRAY['reserved'::text, 'called'::text, 'open'::text, 'closed'::text, 'cancelled'::text])))
);

create table meeting_attendance (
  meeting_id uuid not null,
  person_id uuid not null,
  role text not null,
  presence text not null,
  deputy_for_id uuid,
  presides boolean not null default false,
  constraint meeting_attendance_pkey PRIMARY KEY (meeting_id, person_id),
  constraint meeting_attendance_deputy_for_id_fkey FOREIGN KEY (deputy_for_id) REFERENCES person(id),
  constraint meeting_attendance_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint meeting_attendance_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint meeting_attendance_presence_check CHECK ((presence = ANY (ARRAY['present'::text, 'excused'::text, 'absent'::text]))),
  constraint meeting_attendance_role_check CHECK ((role = ANY (ARRAY['chair'::text, 'viceChair'::text, 'secretary'::text, 'checker'::text, 'member'::text, 'deputy'::text, 'coordinator'::text, 'expert'::text])))
);

create table meeting_movement (
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  person_id uuid not null,
  kind text not null,
  at time without time zone not null,
  item_id uuid,
  constraint meeting_movement_pkey PRIMARY KEY (id),
  constraint meeting_movement_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id),
  constraint meeting_movement_meeting_id_person_id_fkey FOREIGN KEY (meeting_id, person_id) REFERENCES meeting_attendance(meeting_id, person_id),
  constraint meeting_movement_kind_check CHECK ((kind = ANY (ARRAY['arrived'::text, 'left'::text])))
);

create table memo (
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  language text not null,
  state text not null,
  distribution text not null default ''::text,
  channel text not null default ''::text,
  contact text not null default ''::text,
  drafted_at timestamp with time zone not null,
  written_by uuid not null,
  version integer not null default 1,
  shows_comparison boolean not null default true,
  constraint memo_meeting_id_language_key UNIQUE (meeting_id, language),
  constraint memo_pkey PRIMARY KEY (id),
  constraint memo_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint memo_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  constraint memo_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
  constraint memo_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text])))
);

create table memo_publication (
  memo_id uuid not null,
  number integer not null,
  address text not null,
  reason text not null default ''::text,
  basis jsonb not null,
  content jsonb not null,
  bytes bytea not null,
  sha256 text not null,
  published_at timestamp with time zone not null,
  published_by uuid not null,
  constraint memo_publication_pkey PRIMARY KEY (memo_id, number),
  constraint memo_publication_memo_id_fkey FOREIGN KEY (memo_id) REFERENCES memo(id),
  constraint memo_publication_published_by_fkey FOREIGN KEY (published_by) REFERENCES person(id),
  constraint memo_publication_check CHECK ((sha256 = encode(sha256(bytes), 'hex'::text))),
  constraint memo_publication_check1 CHECK (((number = 0) = (reason = ''::text))),
  constraint memo_publication_number_check CHECK ((number >= 0))
);

create table memo_sentence (
  id uuid not null default uuidv7(),
  memo_id uuid not null,
  position integer not null,
  part text not null,
  item_id uuid,
  commitment_id uuid,
  text text not null,
  constraint memo_sentence_memo_id_position_key UNIQUE (memo_id, "position") DEFERRABLE INITIALLY DEFERRED,
  constraint memo_sentence_pkey PRIMARY KEY (id),
  constraint memo_sentence_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES commitment(id) ON DELETE SET NULL,
  constraint memo_sentence_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id) ON DELETE SET NULL,
  constraint memo_sentence_memo_id_fkey FOREIGN KEY (memo_id) REFERENCES memo(id),
  constraint memo_sentence_part_check CHECK ((part = ANY (ARRAY['opening'::text, 'current'::text, 'heard'::text, 'decided'::text, 'coming'::text, 'next'::text])))
);

create table minutes (
  meeting_id uuid not null,
  state text not null,
  diary_number text,
  drafted_at timestamp with time zone not null,
  written_by uuid not null,
  version integer not null default 1,
  constraint minutes_pkey PRIMARY KEY (meeting_id),
  constraint minutes_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint minutes_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  constraint minutes_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'checking'::text, 'approved'::text, 'published'::text])))
);

create table minutes_approval (
  meeting_id uuid not null,
  by_person uuid not null,
  sha256 text not null,
  approved_at timestamp with time zone not null,
  ground_item_id uuid,
  constraint minutes_approval_meeting_id_by_person_sha256_ground_item_id_key UNIQUE NULLS NOT DISTINCT (meeting_id, by_person, sha256, ground_item_id),
  constraint minutes_approval_by_person_fkey FOREIGN KEY (by_person) REFERENCES person(id),
  constraint minutes_approval_ground_item_id_fkey FOREIGN KEY (ground_item_id) REFERENCES agenda_item(id),
  constraint minutes_approval_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES minutes(meeting_id),
  constraint minutes_approval_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

create table minutes_correction (
  meeting_id uuid not null,
  number integer not null,
  proposal_id uuid not null,
  bytes bytea not null,
  sha256 text not null,
  confirmed_at timestamp with time zone not null,
  confirmed_by uuid not null,
  constraint minutes_correction_proposal_id_key UNIQUE (proposal_id),
  constraint minutes_correction_pkey PRIMARY KEY (meeting_id, number),
  constraint minutes_correction_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES person(id),
  constraint minutes_correction_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES minutes_frozen(meeting_id),
  constraint minutes_correction_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES minutes_correction_proposal(id),
  constraint minutes_correction_check CHECK ((sha256 = encode(sha256(bytes), 'hex'::text))),
  constraint minutes_correction_number_check CHECK ((number >= 1))
);

create table minutes_correction_proposal (
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  item_id uuid,
  part text not null,
  reason text not null,
  was text not null,
  becomes text not null,
  proposed_at timestamp with time zone not null,
  proposed_by uuid not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  constraint minutes_correction_proposal_pkey PRIMARY KEY (id),
  constraint minutes_correction_proposal_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id),
  constraint minutes_correction_proposal_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES minutes_frozen(meeting_id),
  constraint minutes_correction_proposal_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id),
  constraint minutes_correction_proposal_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id),
  constraint minutes_correction_proposal_check CHECK (((item_id IS NULL) = (part = 'whole'::text))),
  constraint minutes_correction_proposal_check1 CHECK (((withdrawn_at IS NULL) = (withdrawn_by IS NULL))),
  constraint minutes_correction_proposal_part_check CHECK ((part = ANY (ARRAY['proposal'::text, 'handling'::text, 'decision'::text, 'whole'::text]))),
  constraint minutes_correction_proposal_reason_check CHECK ((reason <> ''::text))
);

create table minutes_frozen (
  meeting_id uuid not null,
  content jsonb not null,
  bytes bytea not null,
  sha256 text not null,
  frozen_at timestamp with time zone not null,
  constraint minutes_frozen_pkey PRIMARY KEY (meeting_id),
  constraint minutes_frozen_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES minutes(meeting_id),
  constraint minutes_frozen_check CHECK ((sha256 = encode(sha256(bytes), 'hex'::text)))
);

create table minutes_mending (
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  item_id uuid not null,
  was_handling text not null,
  was_decision text not null,
  reason text not null,
  mended_at timestamp with time zone not null,
  mended_by uuid not null,
  constraint minutes_mending_pkey PRIMARY KEY (id),
  constraint minutes_mending_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id),
  constraint minutes_mending_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES minutes(meeting_id),
  constraint minutes_mending_mended_by_fkey FOREIGN KEY (mended_by) REFERENCES person(id),
  constraint minutes_mending_reason_check CHECK ((reason <> ''::text))
);

create table minutes_publication (
  meeting_id uuid not null,
  number integer not null,
  address text not null,
  published_at timestamp with time zone not null,
  published_by uuid not null,
  constraint minutes_publication_pkey PRIMARY KEY (meeting_id, number),
  constraint minutes_publication_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES minutes_frozen(meeting_id),
  constraint minutes_publication_published_by_fkey FOREIGN KEY (published_by) REFERENCES person(id),
  constraint minutes_publication_number_check CHECK ((number >= 0))
);

create table minutes_published_paper (
  meeting_id uuid not null,
  paper_id uuid not null,
  number integer not null,
  address text not null,
  constraint minutes_published_paper_address_key UNIQUE (address),
  constraint minutes_published_paper_pkey PRIMARY KEY (meeting_id, paper_id),
  constraint minutes_published_paper_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES minutes_frozen(meeting_id),
  constraint minutes_published_paper_paper_id_number_fkey FOREIGN KEY (paper_id, number) REFERENCES paper_version(paper_id, number)
);

create table minutes_remark (
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  item_id uuid,
  text text not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  answer text,
  answered_at timestamp with time zone,
  answered_by uuid,
  constraint minutes_remark_pkey PRIMARY KEY (id),
  constraint minutes_remark_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint minutes_remark_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id),
  constraint minutes_remark_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint minutes_remark_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES minutes(meeting_id),
  constraint minutes_remark_answer_check CHECK ((answer <> ''::text)),
  constraint minutes_remark_check CHECK ((num_nulls(answer, answered_at, answered_by) = ANY (ARRAY[0, 3]))),
  constraint minutes_remark_text_check CHECK ((text <> ''::text))
);

create table oparl_object (
  type text not null,
  id uuid not null,
  meeting_id uuid,
  created_at timestamp with time zone not null,
  modified_at timestamp with time zone not null,
  is_deleted boolean not null default false,
  content jsonb not null,
  constraint oparl_object_pkey PRIMARY KEY (type, id)
);

create table organisation (
  id uuid not null default uuidv7(),
  programme_id uuid not null,
  side text not null,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint organisation_side_check CHECK ((side = ANY (ARRAY['outgoing'::text, 'incoming'::text, 'other'::text])))
);

create table organisation_code (
  organisation_id uuid not null,
  system text not null,
  code text not null,
  from_on date not null,
  until_on date,
  term daterange not null default daterange(from_on, until_on, '[]'::text),
  constraint organisation_code_system_code_term_key UNIQUE (system, code, term WITHOUT OVERLAPS),
  constraint organisation_code_pkey PRIMARY KEY (organisation_id, system, term WITHOUT OVERLAPS),
  constraint organisation_code_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);

create table organisation_name (
  organisation_id uuid not null,
  name jsonb not null,
  from_on date not null,
  until_on date,
  source text not null,
  term daterange not null default daterange(from_on, until_on, '[]'::text),
  constraint organisation_name_pkey PRIMARY KEY (organisation_id, term WITHOUT OVERLAPS),
  constraint organisation_name_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);

create table organisation_succession (
  from_organisation_id uuid not null,
  to_organisation_id uuid not null,
  on_day date not null,
  source text not null,
  constraint organisation_succession_pkey PRIMARY KEY (from_organisation_id, to_organisation_id),
  constraint organisation_succession_from_organisation_id_fkey FOREIGN KEY (from_organisation_id) REFERENCES organisation(id),
  constraint organisation_succession_to_organisation_id_fkey FOREIGN KEY (to_organisation_id) REFERENCES organisation(id)
);

create table paper (
  id uuid not null default uuidv7(),
  body_id uuid not null,
  matter_id uuid,
  item_id uuid,
  title text not null,
  position integer not null,
  is_background boolean not null default false,
  level text,
  ground text not null default ''::text,
  ground_until date,
  version integer not null default 1,
  origin_item_id uuid,
  constraint paper_pkey PRIMARY KEY (id),
  constraint paper_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id),
  constraint paper_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id),
  constraint paper_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter(id),
  constraint paper_origin_item_id_fkey FOREIGN KEY (origin_item_id) REFERENCES agenda_item(id) ON DELETE SET NULL,
  constraint paper_check CHECK ((num_nonnulls(matter_id, item_id) = 1)),
  constraint paper_check1 CHECK (((level <> 'confidential'::text) OR (ground <> ''::text))),
  constraint paper_level_check CHECK ((level = ANY (ARRAY['public'::text, 'notYetPublic'::text, 'confidential'::text]))),
  constraint paper_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
);

create table paper_version (
  paper_id uuid not null,
  number integer not null,
  file_name text not null,
  media_type text not null,
  bytes bytea not null,
  size integer not null,
  sha256 text not null,
  added_at timestamp with time zone not null,
  added_by uuid not null,
  constraint paper_version_pkey PRIMARY KEY (paper_id, number),
  constraint paper_version_added_by_fkey FOREIGN KEY (added_by) REFERENCES person(id),
  constraint paper_version_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES paper(id),
  constraint paper_version_check CHECK ((size = length(bytes))),
  constraint paper_version_check1 CHECK ((sha256 = encode(sha256(bytes), 'hex'::text))),
  constraint paper_version_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 255))),
  constraint paper_version_number_check CHECK ((number >= 1))
);

create table paper_withdrawal (
  paper_id uuid not null,
  number integer not null,
  withdrawn_at timestamp with time zone not null,
  withdrawn_by uuid not null,
  reason text not null,
  constraint paper_withdrawal_pkey PRIMARY KEY (paper_id, number),
  constraint paper_withdrawal_paper_id_number_fkey FOREIGN KEY (paper_id, number) REFERENCES paper_version(paper_id, number),
  constraint paper_withdrawal_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id),
  constraint paper_withdrawal_reason_check CHECK ((reason <> ''::text))
);

create table person (
  id uuid not null default gen_random_uuid(),
  name text not null,
  email text,
  language text not null,
  created_at timestamp with time zone not null,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_email_check CHECK (((email = lower(btrim(email))) AND (email ~~ '%_@_%'::text))),
  constraint person_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
  constraint person_name_check CHECK (((name = btrim(name)) AND ((length(name) >= 1) AND (length(name) <= 200))))
);

create table person_account (
  person_id uuid not null,
  password_hash text not null,
  changed_at timestamp with time zone not null,
  constraint person_account_pkey PRIMARY KEY (person_id),
  constraint person_account_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint person_account_password_hash_check CHECK ((password_hash ~~ '$argon2id$%'::text))
);

create table person_administrator (
  person_id uuid not null,
  granted_at timestamp with time zone not null,
  constraint person_administrator_pkey PRIMARY KEY (person_id),
  constraint person_administrator_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table person_session (
  token_hash text not null,
  person_id uuid not null,
  started_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint person_session_pkey PRIMARY KEY (token_hash),
  constraint person_session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table person_sign_in_attempt (
  email text not null,
  at timestamp with time zone not null,
  from_address text not null default ''::text
);

create table plan_actual (
  id uuid not null default uuidv7(),
  appraisal_id uuid not null,
  kind text not null,
  year integer not null,
  region text not null,
  amount bigint not null,
  source text not null,
  told_by uuid not null,
  told_at timestamp with time zone not null,
  constraint plan_actual_pkey PRIMARY KEY (id),
  constraint plan_actual_appraisal_id_fkey FOREIGN KEY (appraisal_id) REFERENCES appraisal_frozen(appraisal_id),
  constraint plan_actual_told_by_fkey FOREIGN KEY (told_by) REFERENCES person(id),
  constraint plan_actual_amount_check CHECK (((amount >= 0) AND (amount <= '1000000000000'::bigint))),
  constraint plan_actual_kind_check CHECK ((kind = ANY (ARRAY['personYears'::text, 'money'::text, 'ict'::text, 'premises'::text]))),
  constraint plan_actual_source_check CHECK ((source <> ''::text)),
  constraint plan_actual_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);

create table platform_key (
  key text not null,
  person_id uuid not null,
  act text not null,
  answer jsonb not null,
  at timestamp with time zone not null,
  constraint platform_key_pkey PRIMARY KEY (key, person_id, act),
  constraint platform_key_key_check CHECK (((length(key) >= 8) AND (length(key) <= 200)))
);

create table platform_letterhead (
  id uuid not null default uuidv7(),
  kind text not null,
  from_at timestamp with time zone not null,
  made_by uuid not null,
  file_name text not null,
  bytes bytea,
  constraint platform_letterhead_pkey PRIMARY KEY (id),
  constraint platform_letterhead_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint platform_letterhead_kind_check CHECK ((kind <> ''::text))
);

create table platform_look (
  number integer not null,
  from_at timestamp with time zone not null,
  made_by uuid not null,
  organisation jsonb not null,
  colour text not null,
  tint text not null,
  logo bytea,
  logo_width integer,
  logo_height integer,
  logo_alternative jsonb,
  pdf_standard text not null,
  constraint platform_look_pkey PRIMARY KEY (number),
  constraint platform_look_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint platform_look_check CHECK ((num_nulls(logo, logo_width, logo_height, logo_alternative) = ANY (ARRAY[0, 4]))),
  constraint platform_look_colour_check CHECK ((colour ~ '^#[0-9a-f]{6}$'::text)),
  constraint platform_look_logo_height_check CHECK (((logo_height >= 1) AND (logo_height <= 4000))),
  constraint platform_look_logo_width_check CHECK (((logo_width >= 1) AND (logo_width <= 4000))),
  constraint platform_look_number_check CHECK ((number >= 1)),
  constraint platform_look_pdf_standard_check CHECK ((pdf_standard = ANY (ARRAY['ua-1'::text, 'a-2a'::text]))),
  constraint platform_look_tint_check CHECK ((tint ~ '^#[0-9a-f]{6}$'::text))
);

create table platform_migration (
  name text not null,
  sha256 text not null,
  run_at timestamp with time zone not null default now(),
  constraint platform_migration_pkey PRIMARY KEY (name)
);

create table platform_outbox (
  id uuid not null default uuidv7(),
  message_id text not null,
  kind text not null,
  to_name text not null,
  to_address text not null,
  language text not null,
  subject text not null,
  body text not null,
  href text not null,
  queued_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  attempts integer not null default 0,
  next_attempt_at timestamp with time zone not null,
  failed_at timestamp with time zone,
  last_error text,
  calendar text,
  calendar_method text,
  page text,
  list text,
  constraint platform_outbox_message_id_key UNIQUE (message_id),
  constraint platform_outbox_pkey PRIMARY KEY (id),
  constraint platform_outbox_calendar_method_check CHECK ((calendar_method = ANY (ARRAY['PUBLISH'::text, 'REQUEST'::text, 'CANCEL'::text]))),
  constraint platform_outbox_check CHECK (((calendar IS NULL) = (calendar_method IS NULL))),
  constraint platform_outbox_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
  constraint platform_outbox_list_check CHECK ((list ~ '^[a-z0-9-]+$'::text))
);

create table platform_publication (
  address text not null,
  version integer not null,
  media_type text not null,
  file_name text,
  bytes bytea not null,
  sha256 text not null,
  published_at timestamp with time zone not null,
  constraint platform_publication_pkey PRIMARY KEY (address, version),
  constraint platform_publication_address_check CHECK ((address ~~ '/%'::text)),
  constraint platform_publication_check CHECK ((sha256 = encode(sha256(bytes), 'hex'::text))),
  constraint platform_publication_version_check CHECK ((version >= 1))
);

create table platform_publication_withdrawal (
  address text not null,
  version integer not null,
  withdrawn_at timestamp with time zone not null,
  why text,
  constraint platform_publication_withdrawal_pkey PRIMARY KEY (address, version),
  constraint platform_publication_withdrawal_address_version_fkey FOREIGN KEY (address, version) REFERENCES platform_publication(address, version)
);

create table platform_setting (
  name text not null,
  value jsonb not null,
  constraint platform_setting_pkey PRIMARY KEY (name)
);

create table platform_trail (
  seq bigint not null,
  at timestamp with time zone not null,
  act text not null,
  person_id uuid,
  subject_id uuid,
  detail jsonb not null,
  via text,
  xid xid8 not null default pg_current_xact_id(),
  constraint platform_trail_pkey PRIMARY KEY (seq)
);

create table programme (
  id uuid not null default uuidv7(),
  number text not null,
  name jsonb not null,
  short_name jsonb not null,
  organisation jsonb not null,
  go_live_on date not null,
  created_at timestamp with time zone not null,
  constraint programme_number_key UNIQUE (number),
  constraint programme_pkey PRIMARY KEY (id)
);

create table release_timer (
  id uuid not null default uuidv7(),
  memo_id uuid,
  due_at timestamp with time zone not null,
  prepared_by uuid not null,
  prepared_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ending text,
  kind text not null,
  meeting_id uuid not null,
  seen text not null,
  constraint release_timer_pkey PRIMARY KEY (id),
  constraint release_timer_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint release_timer_memo_id_fkey FOREIGN KEY (memo_id) REFERENCES memo(id),
  constraint release_timer_prepared_by_fkey FOREIGN KEY (prepared_by) REFERENCES person(id),
  constraint release_timer_check CHECK (((ended_at IS NULL) = (ending IS NULL))),
  constraint release_timer_check1 CHECK (((kind = 'memo'::text) = (memo_id IS NOT NULL))),
  constraint release_timer_ending_check CHECK ((ending = ANY (ARRAY['published'::text, 'superseded'::text, 'cancelled'::text, 'refused'::text]))),
  constraint release_timer_kind_check CHECK ((kind = ANY (ARRAY['memo'::text, 'minutes'::text, 'agenda'::text])))
);

create table reply (
  id uuid not null default uuidv7(),
  meeting_id uuid not null,
  person_id uuid not null,
  plan text not null,
  note text not null default ''::text,
  by_link boolean not null,
  replied_at timestamp with time zone not null,
  constraint reply_pkey PRIMARY KEY (id),
  constraint reply_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint reply_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint reply_plan_check CHECK ((plan = ANY (ARRAY['coming'::text, 'remotely'::text, 'notComing'::text])))
);

create table report (
  id uuid not null default uuidv7(),
  from_body_id uuid not null,
  to_body_id uuid not null,
  from_on date not null,
  until_on date not null,
  language text not null,
  state text not null default 'draft'::text,
  drafted_by uuid not null,
  drafted_at timestamp with time zone not null,
  offered_by uuid,
  note text not null default ''::text,
  reason text not null default ''::text,
  matter_id uuid,
  meeting_id uuid,
  item_id uuid,
  paper_id uuid,
  version integer not null default 1,
  constraint report_pkey PRIMARY KEY (id),
  constraint report_drafted_by_fkey FOREIGN KEY (drafted_by) REFERENCES person(id),
  constraint report_from_body_id_fkey FOREIGN KEY (from_body_id) REFERENCES body(id),
  constraint report_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id),
  constraint report_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter(id),
  constraint report_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint report_offered_by_fkey FOREIGN KEY (offered_by) REFERENCES person(id),
  constraint report_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES paper(id),
  constraint report_to_body_id_fkey FOREIGN KEY (to_body_id) REFERENCES body(id),
  constraint report_check CHECK ((from_on <= until_on)),
  constraint report_check1 CHECK ((from_body_id <> to_body_id)),
  constraint report_check2 CHECK (((state = 'offered'::text) = (offered_by IS NOT NULL))),
  constraint report_check3 CHECK ((((item_id IS NULL) = (paper_id IS NULL)) AND ((item_id IS NULL) = (meeting_id IS NULL)) AND ((item_id IS NULL) = (matter_id IS NULL)))),
  constraint report_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text]))),
  constraint report_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'offered'::text, 'approved'::text, 'withdrawn'::text])))
);

create table report_issue (
  report_id uuid not null,
  number integer not null,
  reason text not null,
  bytes bytea not null,
  sha256 text not null,
  approved_by uuid not null,
  approved_at timestamp with time zone not null,
  constraint report_issue_pkey PRIMARY KEY (report_id, number),
  constraint report_issue_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES person(id),
  constraint report_issue_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id),
  constraint report_issue_check CHECK ((sha256 = encode(sha256(bytes), 'hex'::text))),
  constraint report_issue_check1 CHECK (((number = 1) = (reason = ''::text)))
);

create table report_sentence (
  id uuid not null default uuidv7(),
  report_id uuid not null,
  position integer not null,
  part text not null,
  source_key text,
  source jsonb,
  told jsonb,
  own_text text,
  written_by uuid,
  written_at timestamp with time zone,
  is_left_out boolean not null default false,
  version integer not null default 1,
  constraint report_sentence_report_id_source_key_key UNIQUE (report_id, source_key),
  constraint report_sentence_pkey PRIMARY KEY (id),
  constraint report_sentence_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id),
  constraint report_sentence_written_by_fkey FOREIGN KEY (written_by) REFERENCES person(id),
  constraint report_sentence_check CHECK ((((source_key IS NULL) = (source IS NULL)) AND ((source_key IS NULL) = (told IS NULL)))),
  constraint report_sentence_check1 CHECK (((source_key IS NOT NULL) OR (own_text IS NOT NULL))),
  constraint report_sentence_check2 CHECK ((((own_text IS NULL) = (written_by IS NULL)) AND ((own_text IS NULL) = (written_at IS NULL)))),
  constraint report_sentence_own_text_check CHECK ((own_text <> ''::text)),
  constraint report_sentence_part_check CHECK ((part = ANY (ARRAY['summary'::text, 'decided'::text, 'handled'::text, 'promised'::text, 'kept'::text, 'moved'::text, 'broken'::text, 'conditions'::text, 'waiting'::text, 'ahead'::text, 'risks'::text])))
);

create table report_withdrawal (
  report_id uuid not null,
  reason text not null,
  withdrawn_by uuid not null,
  withdrawn_at timestamp with time zone not null,
  constraint report_withdrawal_pkey PRIMARY KEY (report_id),
  constraint report_withdrawal_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id),
  constraint report_withdrawal_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id),
  constraint report_withdrawal_reason_check CHECK ((reason <> ''::text))
);

create table revision (
  id uuid not null default uuidv7(),
  organisation_id uuid not null,
  number integer not null,
  base_id uuid,
  state text not null,
  valid_from date not null,
  beginning jsonb not null,
  content jsonb not null,
  version integer not null default 1,
  begun_by uuid not null,
  begun_at timestamp with time zone not null,
  submitted_by uuid,
  submitted_at timestamp with time zone,
  constraint revision_organisation_id_number_key UNIQUE (organisation_id, number),
  constraint revision_pkey PRIMARY KEY (id),
  constraint revision_base_id_fkey FOREIGN KEY (base_id) REFERENCES revision(id),
  constraint revision_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES person(id),
  constraint revision_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint revision_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES person(id),
  constraint revision_check CHECK (((state = 'draft'::text) = (submitted_at IS NULL))),
  constraint revision_number_check CHECK ((number >= 1)),
  constraint revision_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'approved'::text])))
);

create table revision_file (
  id uuid not null default uuidv7(),
  revision_id uuid not null,
  file_name text not null,
  findings jsonb not null,
  replaced jsonb,
  brought_by uuid not null,
  brought_at timestamp with time zone not null,
  version integer not null,
  constraint revision_file_pkey PRIMARY KEY (id),
  constraint revision_file_brought_by_fkey FOREIGN KEY (brought_by) REFERENCES person(id),
  constraint revision_file_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revision(id)
);

create table revision_frozen (
  revision_id uuid not null,
  bytes bytea not null,
  sha256 text not null,
  approved_at timestamp with time zone not null,
  constraint revision_frozen_pkey PRIMARY KEY (revision_id),
  constraint revision_frozen_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revision(id),
  constraint revision_frozen_check CHECK ((sha256 = encode(sha256(bytes), 'hex'::text)))
);

create table revision_join (
  id uuid not null default uuidv7(),
  organisation_id uuid not null,
  file_name text not null,
  findings jsonb not null,
  valid_from date not null,
  base jsonb not null,
  content jsonb not null,
  brought_by uuid not null,
  brought_at timestamp with time zone not null,
  settled_as text,
  settled_at timestamp with time zone,
  settled_by uuid,
  constraint revision_join_pkey PRIMARY KEY (id),
  constraint revision_join_brought_by_fkey FOREIGN KEY (brought_by) REFERENCES person(id),
  constraint revision_join_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint revision_join_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES person(id),
  constraint revision_join_check CHECK ((((settled_as IS NULL) = (settled_at IS NULL)) AND ((settled_as IS NULL) = (settled_by IS NULL)))),
  constraint revision_join_settled_as_check CHECK ((settled_as = ANY (ARRAY['joined'::text, 'dropped'::text])))
);

create table revision_operation (
  id uuid not null default uuidv7(),
  revision_id uuid not null,
  number integer not null,
  operation jsonb not null,
  reason text not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  undone_by uuid,
  undone_at timestamp with time zone,
  version integer,
  undone_version integer,
  constraint revision_operation_revision_id_number_key UNIQUE (revision_id, number),
  constraint revision_operation_pkey PRIMARY KEY (id),
  constraint revision_operation_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint revision_operation_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revision(id),
  constraint revision_operation_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES person(id)
);

create table seal (
  number integer not null,
  sealed_at timestamp with time zone not null,
  entries integer not null,
  root text not null,
  hash text not null,
  previous text,
  previous_number integer default NULLIF((number - 1), 0),
  horizon xid8 not null default '0'::xid8,
  constraint seal_number_hash_key UNIQUE (number, hash),
  constraint seal_pkey PRIMARY KEY (number),
  constraint seal_previous_number_previous_fkey FOREIGN KEY (previous_number, previous) REFERENCES seal(number, hash),
  constraint seal_check CHECK (((number = 1) = (previous IS NULL))),
  constraint seal_entries_check CHECK ((entries >= 1)),
  constraint seal_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint seal_number_check CHECK ((number >= 1)),
  constraint seal_root_check CHECK ((root ~ '^[0-9a-f]{64}$'::text))
);

create table seal_entry (
  seal integer not null,
  position integer not null,
  kind text not null,
  key jsonb not null,
  leaf bytea not null,
  constraint seal_entry_kind_key_key UNIQUE (kind, key),
  constraint seal_entry_pkey PRIMARY KEY (seal, "position"),
  constraint seal_entry_seal_fkey FOREIGN KEY (seal) REFERENCES seal(number),
  constraint seal_entry_leaf_check CHECK ((length(leaf) = 32)),
  constraint seal_entry_position_check CHECK (("position" >= 1))
);

create table search_audience (
  id integer not null,
  is_open boolean not null,
  is_signed_in boolean not null,
  is_trusted boolean not null,
  bodies uuid[] not null,
  people uuid[] not null,
  is_insider boolean not null default false,
  constraint search_audience_is_open_is_signed_in_is_insider_is_trusted__key UNIQUE (is_open, is_signed_in, is_insider, is_trusted, bodies, people),
  constraint search_audience_pkey PRIMARY KEY (id)
);

create table search_change (
  id bigint not null,
  subject text not null,
  constraint search_change_pkey PRIMARY KEY (id)
);

create table search_entry (
  id bigint not null,
  audience integer not null,
  kind text not null,
  language text,
  on_day date,
  body_id uuid,
  matter_id uuid,
  words tsvector not null,
  constraint search_entry_pkey PRIMARY KEY (id),
  constraint search_entry_audience_fkey FOREIGN KEY (audience) REFERENCES search_audience(id),
  constraint search_entry_kind_check CHECK ((kind = ANY (ARRAY['matter'::text, 'item'::text, 'commitment'::text, 'followup'::text, 'statement'::text, 'paper'::text, 'meeting'::text, 'unit'::text, 'role'::text, 'minutes'::text, 'memo'::text, 'report'::text]))),
  constraint search_entry_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
);

create table search_extract (
  paper_id uuid not null,
  number integer not null,
  text text not null,
  problem text,
  extracted_at timestamp with time zone not null,
  constraint search_extract_pkey PRIMARY KEY (paper_id, number),
  constraint search_extract_paper_id_number_fkey FOREIGN KEY (paper_id, number) REFERENCES paper_version(paper_id, number)
);

create table search_text (
  id bigint not null,
  subject text not null,
  href text not null,
  document jsonb not null,
  title jsonb not null,
  text jsonb not null,
  constraint search_text_pkey PRIMARY KEY (id),
  constraint search_text_id_fkey FOREIGN KEY (id) REFERENCES search_entry(id) ON DELETE CASCADE
);

create table search_word (
  language text not null,
  word text not null,
  keys text[] not null,
  constraint search_word_pkey PRIMARY KEY (language, word),
  constraint search_word_language_check CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
);

create table sending (
  meeting_id uuid not null,
  letter text not null,
  ordinal integer not null,
  sent_at timestamp with time zone not null,
  sent_by uuid not null,
  note text not null default ''::text,
  content jsonb not null,
  bytes bytea not null,
  sha256 text not null,
  constraint sending_meeting_id_ordinal_key UNIQUE (meeting_id, ordinal),
  constraint sending_pkey PRIMARY KEY (meeting_id, letter),
  constraint sending_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint sending_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES person(id),
  constraint sending_check CHECK ((sha256 = encode(sha256(bytes), 'hex'::text))),
  constraint sending_letter_check CHECK ((letter ~ '^[A-Z]+$'::text)),
  constraint sending_ordinal_check CHECK ((ordinal >= 1))
);

create table sending_link (
  token_hash text not null,
  meeting_id uuid not null,
  person_id uuid not null,
  made_at timestamp with time zone not null,
  constraint sending_link_pkey PRIMARY KEY (token_hash),
  constraint sending_link_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint sending_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint sending_link_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text))
);

create table sending_recipient (
  meeting_id uuid not null,
  letter text not null,
  person_id uuid not null,
  address text,
  constraint sending_recipient_pkey PRIMARY KEY (meeting_id, letter, person_id),
  constraint sending_recipient_meeting_id_letter_fkey FOREIGN KEY (meeting_id, letter) REFERENCES sending(meeting_id, letter),
  constraint sending_recipient_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table statement (
  id uuid not null default uuidv7(),
  matter_id uuid not null,
  asked_of text not null,
  address text,
  question text not null,
  due_on date not null,
  asked_on date not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  version integer not null default 1,
  constraint statement_pkey PRIMARY KEY (id),
  constraint statement_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id),
  constraint statement_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter(id),
  constraint statement_asked_of_check CHECK ((asked_of <> ''::text)),
  constraint statement_question_check CHECK ((question <> ''::text))
);

create table statement_ending (
  statement_id uuid not null,
  ending text not null,
  on_day date not null,
  summary text not null default ''::text,
  paper_id uuid,
  told_by uuid not null,
  told_at timestamp with time zone not null,
  constraint statement_ending_pkey PRIMARY KEY (statement_id),
  constraint statement_ending_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES paper(id) DEFERRABLE INITIALLY DEFERRED,
  constraint statement_ending_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES statement(id),
  constraint statement_ending_told_by_fkey FOREIGN KEY (told_by) REFERENCES person(id),
  constraint statement_ending_check CHECK (((ending <> 'notNeeded'::text) OR (summary <> ''::text))),
  constraint statement_ending_ending_check CHECK ((ending = ANY (ARRAY['given'::text, 'notGiven'::text, 'notNeeded'::text])))
);

create table statement_move (
  id uuid not null default uuidv7(),
  statement_id uuid not null,
  from_on date not null,
  to_on date not null,
  reason text not null,
  moved_on date not null,
  moved_by uuid not null,
  constraint statement_move_pkey PRIMARY KEY (id),
  constraint statement_move_moved_by_fkey FOREIGN KEY (moved_by) REFERENCES person(id),
  constraint statement_move_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES statement(id),
  constraint statement_move_reason_check CHECK ((reason <> ''::text))
);

create table stop (
  id uuid not null default uuidv7(),
  matter_id uuid not null,
  body_id uuid not null,
  purpose text not null,
  due text not null,
  note text not null default ''::text,
  planned_by uuid not null,
  planned_at timestamp with time zone not null,
  dropped_at timestamp with time zone,
  dropped_by uuid,
  dropped_reason text not null default ''::text,
  version integer not null default 1,
  constraint stop_pkey PRIMARY KEY (id),
  constraint stop_body_id_fkey FOREIGN KEY (body_id) REFERENCES body(id),
  constraint stop_dropped_by_fkey FOREIGN KEY (dropped_by) REFERENCES person(id),
  constraint stop_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter(id),
  constraint stop_planned_by_fkey FOREIGN KEY (planned_by) REFERENCES person(id),
  constraint stop_check CHECK (((dropped_at IS NULL) = (dropped_by IS NULL))),
  constraint stop_check1 CHECK (((dropped_at IS NULL) OR (dropped_reason <> ''::text))),
  constraint stop_due_check CHECK ((due ~ '^\d{4}-\d{2}(-\d{2})?$'::text)),
  constraint stop_purpose_check CHECK ((purpose = ANY (ARRAY['information'::text, 'discussion'::text, 'decision'::text, 'proposal'::text])))
);

create table stop_handling (
  stop_id uuid not null,
  item_id uuid not null,
  constraint stop_handling_pkey PRIMARY KEY (stop_id, item_id),
  constraint stop_handling_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_item(id) ON DELETE CASCADE,
  constraint stop_handling_stop_id_fkey FOREIGN KEY (stop_id) REFERENCES stop(id)
);

create table stop_move (
  id uuid not null default uuidv7(),
  stop_id uuid not null,
  from_due text not null,
  to_due text not null,
  reason text not null,
  moved_by uuid not null,
  moved_on date not null,
  constraint stop_move_pkey PRIMARY KEY (id),
  constraint stop_move_moved_by_fkey FOREIGN KEY (moved_by) REFERENCES person(id),
  constraint stop_move_stop_id_fkey FOREIGN KEY (stop_id) REFERENCES stop(id),
  constraint stop_move_reason_check CHECK ((reason <> ''::text))
);

create table transfer (
  id uuid not null default uuidv7(),
  giver_id uuid not null,
  receiver_id uuid not null,
  item_kind text not null,
  item_id text not null,
  item_name jsonb not null,
  person_years numeric(9,3) not null,
  on_day date not null,
  reason text not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  state text not null default 'proposed'::text,
  unit_id text,
  answer_reason text not null default ''::text,
  answered_by uuid,
  answered_at timestamp with time zone,
  constraint transfer_pkey PRIMARY KEY (id),
  constraint transfer_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  constraint transfer_giver_id_fkey FOREIGN KEY (giver_id) REFERENCES organisation(id),
  constraint transfer_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  constraint transfer_receiver_id_fkey FOREIGN KEY (receiver_id) REFERENCES organisation(id),
  constraint transfer_check CHECK ((giver_id <> receiver_id)),
  constraint transfer_check1 CHECK ((((state = 'proposed'::text) = (answered_at IS NULL)) AND ((answered_at IS NULL) = (answered_by IS NULL)))),
  constraint transfer_check2 CHECK (((unit_id IS NULL) OR (state = 'confirmed'::text))),
  constraint transfer_item_kind_check CHECK ((item_kind = ANY (ARRAY['unit'::text, 'position'::text, 'task'::text]))),
  constraint transfer_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'declined'::text, 'withdrawn'::text])))
);

create table webhook (
  id uuid not null default uuidv7(),
  address text not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  ended_at timestamp with time zone,
  constraint webhook_pkey PRIMARY KEY (id),
  constraint webhook_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint webhook_address_check CHECK ((address ~ '^https?://'::text))
);

create table webhook_delivery (
  id uuid not null default uuidv7(),
  webhook_id uuid not null,
  event_id uuid not null,
  body text not null,
  queued_at timestamp with time zone not null,
  attempts integer not null default 0,
  next_attempt_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  failed_at timestamp with time zone,
  last_error text,
  constraint webhook_delivery_webhook_id_event_id_key UNIQUE (webhook_id, event_id),
  constraint webhook_delivery_pkey PRIMARY KEY (id),
  constraint webhook_delivery_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES webhook(id)
);

create table withdrawal (
  id uuid not null default uuidv7(),
  kind text not null,
  meeting_id uuid not null,
  memo_id uuid,
  issue integer not null,
  why text not null,
  withdrawn_at timestamp with time zone not null,
  withdrawn_by uuid not null,
  constraint withdrawal_meeting_id_memo_id_issue_key UNIQUE NULLS NOT DISTINCT (meeting_id, memo_id, issue),
  constraint withdrawal_pkey PRIMARY KEY (id),
  constraint withdrawal_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint withdrawal_memo_id_fkey FOREIGN KEY (memo_id) REFERENCES memo(id),
  constraint withdrawal_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id),
  constraint withdrawal_check CHECK (((kind = 'memo'::text) = (memo_id IS NOT NULL))),
  constraint withdrawal_kind_check CHECK ((kind = ANY (ARRAY['memo'::text, 'minutes'::text]))),
  constraint withdrawal_why_check CHECK ((why = ANY (ARRAY['error'::text, 'confidential'::text, 'privacy'::text, 'replaced'::text])))
);

CREATE INDEX adoption_revision_revision_id_idx ON public.adoption_revision USING btree (revision_id);

CREATE INDEX agenda_item_matter_id_idx ON public.agenda_item USING btree (matter_id);

CREATE INDEX agenda_item_merged_into_id_idx ON public.agenda_item USING btree (merged_into_id);

CREATE INDEX agenda_item_paper_paper_id_idx ON public.agenda_item_paper USING btree (paper_id);

CREATE INDEX agenda_item_parent_id_idx ON public.agenda_item USING btree (parent_id) WHERE (parent_id IS NOT NULL);

CREATE INDEX agenda_item_presenter_id_idx ON public.agenda_item USING btree (presenter_id) WHERE (presenter_id IS NOT NULL);

CREATE INDEX agenda_item_split_from_id_idx ON public.agenda_item USING btree (split_from_id) WHERE (split_from_id IS NOT NULL);

CREATE INDEX appraisal_left_open_appraisal_id_idx ON public.appraisal_left_open USING btree (appraisal_id);

CREATE INDEX appraisal_matter_id_idx1 ON public.appraisal USING btree (matter_id);

CREATE INDEX body_membership_person_id_idx ON public.body_membership USING btree (person_id);

CREATE INDEX commitment_body_body_id_idx ON public.commitment_body USING btree (body_id);

CREATE INDEX commitment_handling_item_id_idx ON public.commitment_handling USING btree (item_id);

CREATE INDEX commitment_matter_id_idx ON public.commitment USING btree (matter_id);

CREATE INDEX commitment_move_commitment_id_idx ON public.commitment_move USING btree (commitment_id);

CREATE INDEX commitment_source_item_id_idx ON public.commitment USING btree (source_item_id);

CREATE INDEX commitment_source_meeting_id_idx ON public.commitment USING btree (source_meeting_id);

CREATE INDEX condition_dependence_condition_id_idx ON public.condition_dependence USING btree (condition_id);

CREATE INDEX condition_dependence_item_id_idx ON public.condition_dependence USING btree (item_id) WHERE (item_id IS NOT NULL);

CREATE INDEX condition_dependence_matter_id_idx ON public.condition_dependence USING btree (matter_id) WHERE (matter_id IS NOT NULL);

CREATE INDEX condition_dependence_stop_id_idx ON public.condition_dependence USING btree (stop_id) WHERE (stop_id IS NOT NULL);

CREATE INDEX condition_move_condition_id_idx ON public.condition_move USING btree (condition_id);

CREATE INDEX duty_person_id_idx ON public.duty USING btree (person_id);

CREATE INDEX followup_body_id_idx ON public.followup USING btree (body_id);

CREATE INDEX followup_handover_followup_id_idx ON public.followup_handover USING btree (followup_id);

CREATE INDEX followup_item_id_idx ON public.followup USING btree (item_id);

CREATE INDEX followup_owner_id_idx ON public.followup USING btree (owner_id);

CREATE INDEX handoff_step_handoff_id_idx ON public.handoff_step USING btree (handoff_id);

CREATE INDEX intake_item_matter_id_idx ON public.intake_item USING btree (matter_id) WHERE (matter_id IS NOT NULL);

CREATE INDEX intake_text_sha256_idx ON public.intake USING btree (text_sha256);

CREATE INDEX matter_body_id_idx ON public.matter USING btree (body_id);

CREATE INDEX matter_body_id_idx1 ON public.matter USING btree (body_id);

CREATE INDEX matter_owner_id_idx ON public.matter USING btree (owner_id);

CREATE INDEX matter_upper_idx ON public.matter USING btree (upper(regexp_replace(diary_number, '[\s\u00a0]'::text, ''::text, 'g'::text)));

CREATE INDEX meeting_body_id_on_day_idx ON public.meeting USING btree (body_id, on_day);

CREATE INDEX meeting_on_day_number_idx ON public.meeting USING btree (on_day DESC, number DESC);

CREATE INDEX minutes_correction_proposal_meeting_id_idx ON public.minutes_correction_proposal USING btree (meeting_id);

CREATE INDEX minutes_mending_meeting_id_idx ON public.minutes_mending USING btree (meeting_id);

CREATE INDEX minutes_remark_meeting_id_idx ON public.minutes_remark USING btree (meeting_id);

CREATE INDEX oparl_object_in_order ON public.oparl_object USING btree (type, created_at, id);

CREATE INDEX oparl_object_of_meeting ON public.oparl_object USING btree (meeting_id);

CREATE INDEX paper_item_id_idx ON public.paper USING btree (item_id);

CREATE INDEX paper_matter_id_idx ON public.paper USING btree (matter_id);

CREATE INDEX person_session_person_id_idx ON public.person_session USING btree (person_id);

CREATE INDEX person_sign_in_attempt_email_at_idx ON public.person_sign_in_attempt USING btree (email, at);

CREATE INDEX person_sign_in_attempt_from_address_at_idx ON public.person_sign_in_attempt USING btree (from_address, at);

CREATE INDEX plan_actual_appraisal_id_idx ON public.plan_actual USING btree (appraisal_id);

CREATE INDEX platform_letterhead_kind_from_at_idx ON public.platform_letterhead USING btree (kind, from_at);

CREATE INDEX platform_outbox_next_attempt_at_idx ON public.platform_outbox USING btree (next_attempt_at) WHERE ((sent_at IS NULL) AND (failed_at IS NULL));

CREATE INDEX platform_outbox_order ON public.platform_outbox USING btree (to_address, id) WHERE ((sent_at IS NULL) AND (failed_at IS NULL));

CREATE INDEX platform_trail_subject_id_seq_idx ON public.platform_trail USING btree (subject_id, seq);

CREATE INDEX platform_trail_xid_idx ON public.platform_trail USING btree (xid);

CREATE INDEX reply_of_meeting ON public.reply USING btree (meeting_id, person_id, id);

CREATE INDEX report_from_body_id_to_body_id_from_on_idx ON public.report USING btree (from_body_id, to_body_id, from_on);

CREATE INDEX report_to_body_id_idx ON public.report USING btree (to_body_id);

CREATE INDEX revision_file_revision_id_idx ON public.revision_file USING btree (revision_id);

CREATE INDEX revision_join_organisation_id_idx ON public.revision_join USING btree (organisation_id);

CREATE INDEX search_entry_words_idx ON public.search_entry USING gin (words) WITH (fastupdate=off);

CREATE INDEX search_text_subject_idx ON public.search_text USING btree (subject);

CREATE INDEX search_word_word_idx ON public.search_word USING btree (word text_pattern_ops);

CREATE INDEX search_word_word_idx1 ON public.search_word USING gist (word gist_trgm_ops (siglen='64'));

CREATE INDEX statement_matter_id_idx ON public.statement USING btree (matter_id);

CREATE INDEX statement_move_statement_id_idx ON public.statement_move USING btree (statement_id);

CREATE INDEX stop_body_id_idx ON public.stop USING btree (body_id);

CREATE INDEX stop_handling_item_id_idx ON public.stop_handling USING btree (item_id);

CREATE INDEX stop_matter_id_idx ON public.stop USING btree (matter_id);

CREATE INDEX stop_move_stop_id_idx ON public.stop_move USING btree (stop_id);

CREATE INDEX transfer_receiver_id_idx ON public.transfer USING btree (receiver_id);

CREATE INDEX webhook_delivery_due ON public.webhook_delivery USING btree (next_attempt_at) WHERE ((sent_at IS NULL) AND (failed_at IS NULL));

CREATE OR REPLACE FUNCTION public.adoption_holds()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.state = 'submitted' and new.state = 'draft' and exists (select from adoption_revision as held
    join adoption on adoption.id = held.adoption_id where held.revision_id = new.id and adoption.state = 'decided') then
    raise exception 'A structure that a body has decided on is not taken back.';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.agenda_item_number_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.number is not null and (tg_op = 'DELETE' or new.number is distinct from old.number) then
    raise exception 'Agenda item % keeps its number.', old.number using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.appraisal_holds()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.state = 'frozen' then raise exception 'A frozen appraisal does not change.'; end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.handoff_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then
    raise exception 'A hand-off stays.';
  end if;
  if (new.programme_id, new.number, new.corrects_id, new.reason) is distinct from (old.programme_id, old.number, old.corrects_id, old.reason)
    or (old.content_sha256 is not null
      and (new.content_sha256, new.mapping_id, new.stands_by) is distinct from (old.content_sha256, old.mapping_id, old.stands_by))
    or (new.state <> old.state and not (old.state, new.state) in (
      ('draft', 'complete'), ('complete', 'draft'), ('complete', 'frozen'), ('frozen', 'approved'), ('approved', 'released'),
      ('released', 'delivered'), ('delivered', 'differs'), ('delivered', 'reconciled'), ('differs', 'reconciled'),
      ('draft', 'withdrawn'), ('complete', 'withdrawn'), ('frozen', 'withdrawn'), ('approved', 'withdrawn'))) then
    raise exception 'What is frozen of a hand-off does not change.' using errcode = 'restrict_violation';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.handoff_structure_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from handoff where id = coalesce(old.handoff_id, new.handoff_id) and content_sha256 is not null) then
    raise exception 'What is frozen of a hand-off does not change.' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $function$;

CREATE OR REPLACE FUNCTION public.judgement_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' or old.taken_back_at is not null
    or to_jsonb(new) - '{taken_back_by,taken_back_at,taken_back_revision_id}'::text[]
      <> to_jsonb(old) - '{taken_back_by,taken_back_at,taken_back_revision_id}'::text[] then
    raise exception 'What was judged stays as it was; it is only taken back, once.';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.minutes_correction_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from minutes_correction where minutes_correction.proposal_id = old.id) then
    raise exception 'A confirmed correction is never changed.' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.minutes_never_step_back()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.state in ('approved', 'published') then
    if tg_op = 'DELETE' or new.state in ('draft', 'checking') then
      raise exception 'Approved minutes are never reopened.' using errcode = 'restrict_violation';
    end if;
    if new.diary_number is distinct from old.diary_number or new.written_by <> old.written_by then
      raise exception 'Approved minutes are never changed.' using errcode = 'restrict_violation';
    end if;
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if new.state in ('approved', 'published')
    and not exists (select from minutes_frozen where minutes_frozen.meeting_id = new.meeting_id) then
    raise exception 'Minutes are approved only together with their frozen content.' using errcode = 'restrict_violation';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.platform_never_deleted()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'Nothing is deleted from %.', tg_table_name using errcode = 'restrict_violation';
end $function$;

CREATE OR REPLACE FUNCTION public.platform_only_grows()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'Rows of % are never changed or deleted.', tg_table_name using errcode = 'restrict_violation';
end $function$;

CREATE OR REPLACE FUNCTION public.revision_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' or (old.state = 'approved' and (new.state <> 'approved'
    or (new.content, new.beginning, new.valid_from, new.organisation_id, new.number, new.base_id)
      is distinct from (old.content, old.beginning, old.valid_from, old.organisation_id, old.number, old.base_id))) then
    raise exception 'An approved structure does not change.';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.search_looked_through(entry bigint)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE COST 400
AS $function$ begin return true; end $function$;

CREATE OR REPLACE FUNCTION public.search_note(kind text, id uuid)
 RETURNS void
 LANGUAGE sql
AS $function$ insert into search_change (subject) select kind || ':' || id where id is not null $function$;

CREATE OR REPLACE FUNCTION public.search_note_correction()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into search_change (subject) select 'item:' || item_id from minutes_correction_proposal where id = new.proposal_id and item_id is not null;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.search_note_hanging()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  subject_id uuid := split_part(new.subject, ':', 2)::uuid;
begin
  insert into search_change (subject)
    select 'statement:' || statement.id from statement where new.subject like 'matter:%' and statement.matter_id = subject_id
    union all select 'followup:' || followup.id from followup where new.subject like 'item:%' and followup.item_id = subject_id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.search_note_item()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  item agenda_item := coalesce(new, old);
begin
  insert into search_change (subject)
    select 'item:' || item.id
    union all select 'matter:' || id from unnest(array[item.matter_id, case when tg_op = 'UPDATE' then old.matter_id end]) id where id is not null
    union all select 'item:' || below.id from agenda_item below where below.parent_id = item.id
    union all select 'commitment:' || c.id from commitment c
      where c.source_item_id = item.id or c.source_item_id in (select below.id from agenda_item below where below.parent_id = item.id)
    union all select 'paper:' || p.id from paper p where p.item_id = item.id
      or p.matter_id in (item.matter_id, case when tg_op = 'UPDATE' then old.matter_id end)
    union all select 'paper:' || here.paper_id from agenda_item_paper here where here.item_id = item.id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.search_note_matter()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into search_change (subject) select 'paper:' || paper.id from paper where paper.matter_id = new.id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.search_note_meeting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into search_change (subject)
    select 'meeting:' || coalesce(new.id, old.id)
    union all select 'item:' || item.id from agenda_item item
      where tg_op = 'UPDATE' and item.meeting_id = new.id and (old.on_day, old.number) is distinct from (new.on_day, new.number);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.search_note_person()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into search_change (subject) select distinct 'body:' || body_id from body_membership where person_id = new.id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.search_note_publication()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  place text := substring(new.address from '/archive/([^/]+/[^/]+/[^/]+)/');
begin
  if new.address ~ '^/(fi|sv|en)/archive/[^/]+/[^/]+/[^/]+/(memo|minutes)$' then
    insert into search_change (subject) values ('published:' || new.address);
  elsif place is not null and tg_table_name = 'platform_publication_withdrawal' then
    insert into search_change (subject) select distinct 'published:' || address from platform_publication
      where address in (select '/' || language || '/archive/' || place || '/minutes' from unnest(array['fi', 'sv', 'en']) language);
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.search_note_row()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  row jsonb := to_jsonb(coalesce(new, old));
begin
  perform search_note(tg_argv[0], (row ->> tg_argv[1])::uuid);
  if tg_op = 'UPDATE' and tg_argv[1] <> 'id' then perform search_note(tg_argv[0], (to_jsonb(old) ->> tg_argv[1])::uuid); end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.transfer_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' or old.state <> 'proposed' then
    raise exception 'What was answered stays as it was answered.';
  end if;
  return new;
end $function$;

CREATE TRIGGER correction_stays BEFORE DELETE OR UPDATE ON public.minutes_correction_proposal FOR EACH ROW EXECUTE FUNCTION minutes_correction_stays();

CREATE TRIGGER held BEFORE UPDATE ON public.appraisal FOR EACH ROW EXECUTE FUNCTION appraisal_holds();

CREATE TRIGGER held BEFORE UPDATE ON public.revision FOR EACH ROW EXECUTE FUNCTION adoption_holds();

CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON public.commitment FOR EACH STATEMENT EXECUTE FUNCTION platform_never_deleted();

CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON public.condition FOR EACH STATEMENT EXECUTE FUNCTION platform_never_deleted();

CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON public.condition_dependence FOR EACH STATEMENT EXECUTE FUNCTION platform_never_deleted();

CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON public.followup FOR EACH STATEMENT EXECUTE FUNCTION platform_never_deleted();

CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON public.stop FOR EACH STATEMENT EXECUTE FUNCTION platform_never_deleted();

CREATE TRIGGER never_step_back BEFORE DELETE OR UPDATE ON public.minutes FOR EACH ROW EXECUTE FUNCTION minutes_never_step_back();

CREATE TRIGGER number_stays BEFORE DELETE OR UPDATE ON public.agenda_item FOR EACH ROW EXECUTE FUNCTION agenda_item_number_stays();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.adoption_approval FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.adoption_approved FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.adoption_condition_end FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.adoption_paper FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.appraisal_frozen FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.appraisal_paper FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.commitment_move FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.condition_ending FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.condition_move FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.decision_reopening FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.distribution_told FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.followup_handover FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.handoff_file FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.handoff_mapping FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.handoff_package FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.handoff_receipt FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.handoff_step FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.memo_publication FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.minutes_approval FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.minutes_correction FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.minutes_frozen FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.minutes_mending FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.minutes_publication FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.minutes_published_paper FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.paper_version FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.plan_actual FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.platform_letterhead FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.platform_look FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.platform_publication FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.platform_publication_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.platform_trail FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.reply FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.report_issue FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.report_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.revision_file FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.revision_frozen FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.seal FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.seal_entry FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.sending FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.sending_recipient FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.statement_ending FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.statement_move FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.stop_move FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.withdrawal FOR EACH STATEMENT EXECUTE FUNCTION platform_only_grows();

CREATE TRIGGER search AFTER INSERT ON public.minutes_correction FOR EACH ROW EXECUTE FUNCTION search_note_correction();

CREATE TRIGGER search AFTER INSERT ON public.platform_publication FOR EACH ROW EXECUTE FUNCTION search_note_publication();

CREATE TRIGGER search AFTER INSERT ON public.platform_publication_withdrawal FOR EACH ROW EXECUTE FUNCTION search_note_publication();

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.agenda_item FOR EACH ROW EXECUTE FUNCTION search_note_item();

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.agenda_item_paper FOR EACH ROW EXECUTE FUNCTION search_note_row('paper', 'paper_id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.body FOR EACH ROW EXECUTE FUNCTION search_note_row('body', 'id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.body_membership FOR EACH ROW EXECUTE FUNCTION search_note_row('body', 'body_id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.commitment FOR EACH ROW EXECUTE FUNCTION search_note_row('commitment', 'id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.commitment_body FOR EACH ROW EXECUTE FUNCTION search_note_row('commitment', 'commitment_id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION search_note_row('item', 'item_id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.followup FOR EACH ROW EXECUTE FUNCTION search_note_row('followup', 'id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.matter FOR EACH ROW EXECUTE FUNCTION search_note_row('matter', 'id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION search_note_meeting();

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.organisation_name FOR EACH ROW EXECUTE FUNCTION search_note_row('organisation', 'organisation_id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.paper FOR EACH ROW EXECUTE FUNCTION search_note_row('paper', 'id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.paper_version FOR EACH ROW EXECUTE FUNCTION search_note_row('paper', 'paper_id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.paper_withdrawal FOR EACH ROW EXECUTE FUNCTION search_note_row('paper', 'paper_id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.report FOR EACH ROW EXECUTE FUNCTION search_note_row('report', 'id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.report_issue FOR EACH ROW EXECUTE FUNCTION search_note_row('report', 'report_id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.report_sentence FOR EACH ROW EXECUTE FUNCTION search_note_row('report', 'report_id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.report_withdrawal FOR EACH ROW EXECUTE FUNCTION search_note_row('report', 'report_id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.revision FOR EACH ROW EXECUTE FUNCTION search_note_row('organisation', 'organisation_id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.statement FOR EACH ROW EXECUTE FUNCTION search_note_row('statement', 'id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.statement_ending FOR EACH ROW EXECUTE FUNCTION search_note_row('statement', 'statement_id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.statement_move FOR EACH ROW EXECUTE FUNCTION search_note_row('statement', 'statement_id');

CREATE TRIGGER search AFTER INSERT OR DELETE OR UPDATE ON public.stop FOR EACH ROW EXECUTE FUNCTION search_note_row('matter', 'matter_id');

CREATE TRIGGER search AFTER UPDATE OF name ON public.person FOR EACH ROW EXECUTE FUNCTION search_note_person();

CREATE TRIGGER search_hanging AFTER INSERT ON public.search_change FOR EACH ROW WHEN (((new.subject ~~ 'matter:%'::text) OR (new.subject ~~ 'item:%'::text))) EXECUTE FUNCTION search_note_hanging();

CREATE TRIGGER search_papers AFTER UPDATE OF level ON public.matter FOR EACH ROW EXECUTE FUNCTION search_note_matter();

CREATE TRIGGER stays BEFORE DELETE OR UPDATE ON public.handoff FOR EACH ROW EXECUTE FUNCTION handoff_stays();

CREATE TRIGGER stays BEFORE DELETE OR UPDATE ON public.judgement FOR EACH ROW EXECUTE FUNCTION judgement_stays();

CREATE TRIGGER stays BEFORE DELETE OR UPDATE ON public.revision FOR EACH ROW EXECUTE FUNCTION revision_stays();

CREATE TRIGGER stays BEFORE DELETE OR UPDATE ON public.transfer FOR EACH ROW EXECUTE FUNCTION transfer_stays();

CREATE TRIGGER stays BEFORE INSERT OR DELETE OR UPDATE ON public.handoff_structure FOR EACH ROW EXECUTE FUNCTION handoff_structure_stays();

CREATE UNIQUE INDEX adoption_body_id_matter_id_idx ON public.adoption USING btree (body_id, matter_id) WHERE (state <> 'approved'::text);

CREATE UNIQUE INDEX appraisal_aside_appraisal_id_idx ON public.appraisal_aside USING btree (appraisal_id) WHERE (taken_up_at IS NULL);

CREATE UNIQUE INDEX appraisal_matter_id_idx ON public.appraisal USING btree (matter_id) WHERE (state <> 'frozen'::text);

CREATE UNIQUE INDEX calendar_subscription_one_in_use ON public.calendar_subscription USING btree (person_id, body_id) NULLS NOT DISTINCT WHERE (revoked_at IS NULL);

CREATE UNIQUE INDEX handoff_correction ON public.handoff USING btree (corrects_id) WHERE (state <> 'withdrawn'::text);

CREATE UNIQUE INDEX handoff_prepared ON public.handoff USING btree (programme_id) WHERE (state = ANY (ARRAY['draft'::text, 'complete'::text, 'frozen'::text, 'approved'::text]));

CREATE UNIQUE INDEX judgement_stands ON public.judgement USING btree (revision_id, from_organisation_id, from_unit, to_unit) WHERE (taken_back_at IS NULL);

CREATE UNIQUE INDEX meeting_attendance_meeting_id_idx ON public.meeting_attendance USING btree (meeting_id) WHERE presides;

CREATE UNIQUE INDEX person_email_idx ON public.person USING btree (email);

CREATE UNIQUE INDEX release_timer_one_running ON public.release_timer USING btree (meeting_id, kind, memo_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX transfer_open ON public.transfer USING btree (giver_id, item_kind, item_id) WHERE (state = 'proposed'::text);

CREATE UNIQUE INDEX webhook_one_in_use ON public.webhook USING btree (address) WHERE (ended_at IS NULL);
