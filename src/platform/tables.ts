// Generated from the schema by the test run; do not edit it.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Texts, Words } from './kit/language.ts'

/** Read as the value it is, written as JSON text. */
type Json<Value> = ColumnType<Value, string | null | undefined, string | null>

export type Database = {
  adoption: {
    id: Generated<string>
    body_id: string
    matter_id: string
    state: Generated<'open' | 'decided' | 'approved'>
    condition: Json<Texts>
    chosen_by: string
    chosen_at: Temporal.Instant
    version: Generated<number>
  }
  adoption_approval: {
    adoption_id: string
    item_id: string
    condition: Json<Texts>
    approved_at: Temporal.Instant
  }
  adoption_approved: {
    revision_id: string
    adoption_id: string
    sha256: string
  }
  adoption_condition_end: {
    adoption_id: string
    ending: 'fulfilled' | 'lapsed'
    on_day: string
    source: string
    told_by: string
    told_at: Temporal.Instant
  }
  adoption_decision: {
    adoption_id: string
    item_id: string
    decided_at: Temporal.Instant
    decided_by: string
  }
  adoption_paper: {
    meeting_id: string
    letter: string
    item_id: string
    adoption_id: string
    bytes: Buffer
    sha256: string
    sent_at: Temporal.Instant
  }
  adoption_reason: {
    adoption_id: string
    organisation_id: string
    unit: string
    reason: string
    person_id: string
    at: Temporal.Instant
  }
  adoption_revision: {
    adoption_id: string
    revision_id: string
  }
  agenda: {
    meeting_id: string
    version: Generated<number>
  }
  agenda_item: {
    id: Generated<string>
    meeting_id: string
    parent_id: string | null
    matter_id: string | null
    kind: 'opening' | 'quorum' | 'agendaApproval' | 'previousMinutes' | 'currentMatters' | 'matter' | 'otherMatters' | 'nextMeeting' | 'closing'
    position: number
    number: string | null
    title: Json<Texts>
    presenter: Generated<string>
    presenter_id: string | null
    purpose: 'information' | 'discussion' | 'decision' | 'proposal'
    proposal: Generated<string>
    minutes: Generated<number>
    level: 'public' | 'notYetPublic' | 'confidential' | null
    ground: Generated<string>
    ground_until: string | null
    public_title: Json<Texts>
    struck_at: Temporal.Instant | null
    struck_by: string | null
    struck_reason: string | null
    version: Generated<number>
    merged_into_id: string | null
    is_folded: Generated<boolean>
    split_from_id: string | null
  }
  agenda_item_paper: {
    item_id: string
    paper_id: string
  }
  appraisal: {
    id: Generated<string>
    matter_id: string
    body_id: string
    state: Generated<'open' | 'decided' | 'frozen' | 'laidAside'>
    content: Json<unknown>
    begun_by: string
    begun_at: Temporal.Instant
    version: Generated<number>
  }
  appraisal_aside: {
    id: Generated<string>
    appraisal_id: string
    reason: string
    laid_by: string
    laid_at: Temporal.Instant
    taken_up_by: string | null
    taken_up_at: Temporal.Instant | null
  }
  appraisal_decision: {
    appraisal_id: string
    item_id: string
    decided_at: Temporal.Instant
    decided_by: string
  }
  appraisal_frozen: {
    appraisal_id: string
    item_id: string
    bytes: Buffer
    sha256: string
    frozen_at: Temporal.Instant
  }
  appraisal_left_open: {
    item_id: string
    appraisal_id: string
    reason: string
    left_by: string
    left_at: Temporal.Instant
  }
  appraisal_paper: {
    meeting_id: string
    letter: string
    item_id: string
    appraisal_id: string
    bytes: Buffer
    sha256: string
    sent_at: Temporal.Instant
  }
  body: {
    id: Generated<string>
    programme_id: string
    slug: string
    name: Json<Words>
    task: Json<Words>
    language: 'fi' | 'sv' | 'en'
    reports_to_id: string | null
    quorum: number
    approvals_needed: Generated<number>
    aliases: Generated<string[]>
    version: Generated<number>
    approves_structures: Generated<boolean>
    only_prepares: Generated<boolean>
  }
  body_membership: {
    id: Generated<string>
    body_id: string
    person_id: string
    role: 'chair' | 'viceChair' | 'secretary' | 'checker' | 'member' | 'deputy' | 'coordinator' | 'expert'
    title: Generated<string>
    represents: Generated<string>
    deputy_for_id: string | null
    from_on: string
    until_on: string | null
    term: GeneratedAlways<string | null>
  }
  body_period: {
    id: Generated<string>
    body_id: string
    slug: string
    from_on: string
    until_on: string | null
    numbers_used: Generated<number>
    term: GeneratedAlways<string | null>
  }
  calendar_subscription: {
    id: string
    person_id: string
    body_id: string | null
    made_at: Temporal.Instant
    revoked_at: Temporal.Instant | null
    token_hash: string
  }
  commitment: {
    id: Generated<string>
    matter_id: string | null
    matter: string
    action: 'bring' | 'approve' | 'review' | 'deliver'
    due: string | null
    and_then: Generated<string[]>
    source_meeting_id: string
    source_item_id: string | null
    source_sentence: string
    made_at: Temporal.Instant
    closed_at: Temporal.Instant | null
    closing: 'kept' | 'dropped' | null
    closing_reason: Generated<string>
    version: Generated<number>
  }
  commitment_body: {
    commitment_id: string
    position: number
    name: string
    body_id: string | null
  }
  commitment_handling: {
    commitment_id: string
    item_id: string
  }
  commitment_move: {
    id: Generated<string>
    commitment_id: string
    from_due: string
    to_due: string | null
    reason: string
    moved_by: string
    moved_on: string
  }
  condition: {
    id: Generated<string>
    kind: 'act' | 'budget' | 'project' | 'appointment' | 'other'
    name: Json<Texts>
    note: Generated<string>
    made_by: string
    made_at: Temporal.Instant
    fell_on: string | null
    fell_reason: Generated<string>
    fell_by: string | null
    version: Generated<number>
  }
  condition_dependence: {
    id: Generated<string>
    condition_id: string
    position: number
    matter_id: string | null
    stop_id: string | null
    item_id: string | null
    adoption_id: string | null
    handoff_id: string | null
    note: Generated<string>
    made_by: string
    made_at: Temporal.Instant
  }
  condition_ending: {
    dependence_id: string
    ending: 'tookEffect' | 'lapsed' | 'removed'
    on_day: string
    source: string
    told_by: string
    told_at: Temporal.Instant
  }
  condition_move: {
    id: Generated<string>
    condition_id: string
    position: number
    from_on: string | null
    to_on: string | null
    reason: string
    moved_by: string
    moved_on: string
  }
  condition_stage: {
    condition_id: string
    position: number
    name: Json<Texts>
    planned_on: string | null
    expected_on: string | null
    actual_on: string | null
    source: Generated<string>
  }
  cooperation: {
    matter_id: string
    subject: string
    invited_on: string | null
    material: Generated<string>
    days: Generated<string>
    staff_side: Generated<string>
    outcome: Generated<string>
    dissent: Generated<string>
    finished_on: string | null
    recorded_by: string
    recorded_at: Temporal.Instant
    version: Generated<number>
  }
  decision: {
    item_id: string
    handling: Generated<string>
    decision: Generated<string>
    outcome: 'decided' | 'policyLine' | 'proposedOnwards' | 'noted' | 'returned' | 'tabled' | 'postponed' | 'notHandled' | 'struck' | 'opened' | 'closed' | null
    recorded_at: Temporal.Instant | null
    recorded_by: string | null
    written_by: string | null
    written_at: Temporal.Instant | null
    version: Generated<number>
    presided_by: string | null
  }
  decision_dissent: {
    id: Generated<string>
    item_id: string
    person_id: string
    text: string
    position: number
  }
  decision_paper: {
    item_id: string
    paper_id: string
    number: number
  }
  decision_recusal: {
    item_id: string
    person_id: string
    ground: string
  }
  decision_reopening: {
    id: Generated<string>
    item_id: string
    outcome: string
    decision: string
    reopened_at: Temporal.Instant
    reopened_by: string
    reason: string
  }
  decision_writer: {
    item_id: string
    person_id: string
    seen_at: Temporal.Instant
  }
  distribution_list: {
    id: Generated<string>
    body_id: string
    name: string
    gets: string[]
    version: Generated<number>
  }
  distribution_member: {
    list_id: string
    address: string
    name: string
    language: 'fi' | 'sv' | 'en'
    added_at: Temporal.Instant
  }
  distribution_told: {
    memo_id: string | null
    issue: number
    address: string
    name: string
    told_at: Temporal.Instant
    meeting_id: string | null
    language: 'fi' | 'sv' | 'en' | null
  }
  duty: {
    id: Generated<string>
    programme_id: string
    organisation_id: string | null
    person_id: string
    kind: 'coordinator' | 'hrPlanner' | 'serviceCentre'
    from_on: string
    until_on: string | null
    term: GeneratedAlways<string | null>
  }
  followup: {
    id: Generated<string>
    body_id: string
    item_id: string
    what: string
    owner: string
    owner_id: string | null
    due_on: string | null
    closed_at: Temporal.Instant | null
    closed_by: string | null
    closing: 'finished' | 'cancelled' | null
    closing_reason: Generated<string>
    version: Generated<number>
  }
  followup_handover: {
    id: Generated<string>
    followup_id: string
    from_name: string
    to_id: string
    handed_on: string
    handed_by: string
  }
  handoff: {
    id: Generated<string>
    programme_id: string
    number: number
    corrects_id: string | null
    reason: Generated<string>
    stands_by: Generated<string>
    withdrawn_because: Generated<string>
    state: 'draft' | 'complete' | 'frozen' | 'approved' | 'released' | 'delivered' | 'differs' | 'reconciled' | 'withdrawn'
    mapping_id: string | null
    content_sha256: string | null
  }
  handoff_file: {
    handoff_id: string
    place: number
    name: string
    bytes: Buffer
    sha256: string
  }
  handoff_mapping: {
    id: Generated<string>
    programme_id: string
    content: string
    set_by: string
    set_at: Temporal.Instant
  }
  handoff_package: {
    handoff_id: string
    bytes: Buffer
    sha256: string
    manifest: Json<unknown>
    public_key: string
  }
  handoff_receipt: {
    handoff_id: string
    number: number
    stated: Json<unknown>
    differences: Json<unknown>
    person_id: string
    at: Temporal.Instant
  }
  handoff_step: {
    id: Generated<string>
    handoff_id: string
    step: 'begun' | 'completed' | 'takenBack' | 'frozen' | 'approved' | 'released' | 'delivered' | 'withdrawn'
    person_id: string
    at: Temporal.Instant
  }
  handoff_structure: {
    handoff_id: string
    place: number
    revision_id: string
    sha256: string
  }
  intake: {
    id: Generated<string>
    kind: 'text' | 'docx' | 'pdf'
    file_name: Generated<string>
    text: string
    text_sha256: string
    content: Json<unknown>
    draft: Json<unknown>
    read_at: Temporal.Instant
    read_by: string
    version: Generated<number>
  }
  intake_confirmation: {
    intake_id: string
    meeting_id: string
    text_sha256: string
    confirmed_at: Temporal.Instant
    confirmed_by: string
  }
  intake_item: {
    id: Generated<string>
    meeting_id: string
    position: number
    text: string
    outcome: 'heard' | 'presented' | 'decided' | 'noted' | 'other'
    matter_id: string | null
  }
  judgement: {
    id: Generated<string>
    revision_id: string
    verdict: 'confirmed' | 'refused'
    kind: 'continues' | 'merged' | 'absorbed' | 'split' | 'regrouped' | 'abolished'
    from_organisation_id: string
    from_unit: string
    to_unit: string
    from_name: Json<unknown>
    to_name: Json<unknown>
    judged_by: string
    judged_at: Temporal.Instant
    taken_back_by: string | null
    taken_back_at: Temporal.Instant | null
    taken_back_revision_id: string | null
  }
  matter: {
    id: Generated<string>
    body_id: string
    title: Json<Texts>
    diary_number: string | null
    workstream: Generated<string>
    state: Generated<'open' | 'closed'>
    opened_at: Temporal.Instant
    version: Generated<number>
    owner_id: string | null
    owner: Generated<string>
    kind: Generated<'legislation' | 'rules' | 'structure' | 'task' | 'services' | 'staff' | 'ict' | 'communication' | 'finance' | 'steering' | 'project' | 'other'>
    level: 'public' | 'notYetPublic' | 'confidential' | null
    ground: Generated<string>
    ground_until: string | null
    public_title: Json<unknown>
  }
  meeting: {
    id: Generated<string>
    body_id: string
    period_id: string
    number: number
    on_day: string
    starts: string
    ends: string
    zone: string
    place: Generated<string>
    remote_link: Generated<string>
    state: 'reserved' | 'called' | 'open' | 'closed' | 'cancelled'
    origin: 'planned' | 'memo'
    cancelled_reason: string | null
    opened_at: Temporal.Instant | null
    closed_at: Temporal.Instant | null
    version: Generated<number>
  }
  meeting_attendance: {
    meeting_id: string
    person_id: string
    role: 'chair' | 'viceChair' | 'secretary' | 'checker' | 'member' | 'deputy' | 'coordinator' | 'expert'
    presence: 'present' | 'excused' | 'absent'
    deputy_for_id: string | null
    presides: Generated<boolean>
  }
  meeting_movement: {
    id: Generated<string>
    meeting_id: string
    person_id: string
    kind: 'arrived' | 'left'
    at: string
    item_id: string | null
  }
  memo: {
    id: Generated<string>
    meeting_id: string
    language: 'fi' | 'sv' | 'en'
    state: 'draft' | 'published'
    distribution: Generated<string>
    channel: Generated<string>
    contact: Generated<string>
    drafted_at: Temporal.Instant
    written_by: string
    version: Generated<number>
    shows_comparison: Generated<boolean>
  }
  memo_publication: {
    memo_id: string
    number: number
    address: string
    reason: Generated<string>
    basis: Json<unknown>
    content: Json<unknown>
    bytes: Buffer
    sha256: string
    published_at: Temporal.Instant
    published_by: string
  }
  memo_sentence: {
    id: Generated<string>
    memo_id: string
    position: number
    part: 'opening' | 'current' | 'heard' | 'decided' | 'coming' | 'next'
    item_id: string | null
    commitment_id: string | null
    text: string
  }
  minutes: {
    meeting_id: string
    state: 'draft' | 'checking' | 'approved' | 'published'
    diary_number: string | null
    drafted_at: Temporal.Instant
    written_by: string
    version: Generated<number>
  }
  minutes_approval: {
    meeting_id: string
    by_person: string
    sha256: string
    approved_at: Temporal.Instant
    ground_item_id: string | null
  }
  minutes_correction: {
    meeting_id: string
    number: number
    proposal_id: string
    bytes: Buffer
    sha256: string
    confirmed_at: Temporal.Instant
    confirmed_by: string
  }
  minutes_correction_proposal: {
    id: Generated<string>
    meeting_id: string
    item_id: string | null
    part: 'proposal' | 'handling' | 'decision' | 'whole'
    reason: string
    was: string
    becomes: string
    proposed_at: Temporal.Instant
    proposed_by: string
    withdrawn_at: Temporal.Instant | null
    withdrawn_by: string | null
  }
  minutes_frozen: {
    meeting_id: string
    content: Json<unknown>
    bytes: Buffer
    sha256: string
    frozen_at: Temporal.Instant
  }
  minutes_mending: {
    id: Generated<string>
    meeting_id: string
    item_id: string
    was_handling: string
    was_decision: string
    reason: string
    mended_at: Temporal.Instant
    mended_by: string
  }
  minutes_publication: {
    meeting_id: string
    number: number
    address: string
    published_at: Temporal.Instant
    published_by: string
  }
  minutes_published_paper: {
    meeting_id: string
    paper_id: string
    number: number
    address: string
  }
  minutes_remark: {
    id: Generated<string>
    meeting_id: string
    item_id: string | null
    text: string
    made_at: Temporal.Instant
    made_by: string
    answer: string | null
    answered_at: Temporal.Instant | null
    answered_by: string | null
  }
  oparl_object: {
    type: string
    id: string
    meeting_id: string | null
    created_at: Temporal.Instant
    modified_at: Temporal.Instant
    is_deleted: Generated<boolean>
    content: Json<unknown>
  }
  organisation: {
    id: Generated<string>
    programme_id: string
    side: 'outgoing' | 'incoming' | 'other'
  }
  organisation_code: {
    organisation_id: string
    system: string
    code: string
    from_on: string
    until_on: string | null
    term: GeneratedAlways<string>
  }
  organisation_name: {
    organisation_id: string
    name: Json<Texts>
    from_on: string
    until_on: string | null
    source: string
    term: GeneratedAlways<string>
  }
  organisation_succession: {
    from_organisation_id: string
    to_organisation_id: string
    on_day: string
    source: string
  }
  paper: {
    id: Generated<string>
    body_id: string
    matter_id: string | null
    item_id: string | null
    title: string
    position: number
    is_background: Generated<boolean>
    level: 'public' | 'notYetPublic' | 'confidential' | null
    ground: Generated<string>
    ground_until: string | null
    version: Generated<number>
    origin_item_id: string | null
  }
  paper_version: {
    paper_id: string
    number: number
    file_name: string
    media_type: string
    bytes: Buffer
    size: number
    sha256: string
    added_at: Temporal.Instant
    added_by: string
  }
  paper_withdrawal: {
    paper_id: string
    number: number
    withdrawn_at: Temporal.Instant
    withdrawn_by: string
    reason: string
  }
  person: {
    id: Generated<string>
    name: string
    email: string | null
    language: 'fi' | 'sv' | 'en'
    created_at: Temporal.Instant
  }
  person_account: {
    person_id: string
    password_hash: string
    changed_at: Temporal.Instant
  }
  person_administrator: {
    person_id: string
    granted_at: Temporal.Instant
  }
  person_session: {
    token_hash: string
    person_id: string
    started_at: Temporal.Instant
    expires_at: Temporal.Instant
  }
  person_sign_in_attempt: {
    email: string
    at: Temporal.Instant
    from_address: Generated<string>
  }
  plan_actual: {
    id: Generated<string>
    appraisal_id: string
    kind: 'personYears' | 'money' | 'ict' | 'premises'
    year: number
    region: string
    amount: number
    source: string
    told_by: string
    told_at: Temporal.Instant
  }
  platform_key: {
    key: string
    person_id: string
    act: string
    answer: Json<unknown>
    at: Temporal.Instant
  }
  platform_letterhead: {
    id: Generated<string>
    kind: string
    from_at: Temporal.Instant
    made_by: string
    file_name: string
    bytes: Buffer | null
  }
  platform_look: {
    number: number
    from_at: Temporal.Instant
    made_by: string
    organisation: Json<Words>
    colour: string
    tint: string
    logo: Buffer | null
    logo_width: number | null
    logo_height: number | null
    logo_alternative: Json<Words | null>
    pdf_standard: 'ua-1' | 'a-2a'
  }
  platform_migration: {
    name: string
    sha256: string
    run_at: Generated<Temporal.Instant>
  }
  platform_outbox: {
    id: Generated<string>
    message_id: string
    kind: string
    to_name: string
    to_address: string
    language: 'fi' | 'sv' | 'en'
    subject: string
    body: string
    href: string
    queued_at: Temporal.Instant
    sent_at: Temporal.Instant | null
    attempts: Generated<number>
    next_attempt_at: Temporal.Instant
    failed_at: Temporal.Instant | null
    last_error: string | null
    calendar: string | null
    calendar_method: 'PUBLISH' | 'REQUEST' | 'CANCEL' | null
    page: string | null
    list: string | null
  }
  platform_publication: {
    address: string
    version: number
    media_type: string
    file_name: string | null
    bytes: Buffer
    sha256: string
    published_at: Temporal.Instant
  }
  platform_publication_withdrawal: {
    address: string
    version: number
    withdrawn_at: Temporal.Instant
    why: string | null
  }
  platform_setting: {
    name: string
    value: Json<unknown>
  }
  platform_trail: {
    seq: GeneratedAlways<number>
    at: Temporal.Instant
    act: string
    person_id: string | null
    subject_id: string | null
    detail: Json<unknown>
    via: string | null
    xid: Generated<string>
  }
  programme: {
    id: Generated<string>
    number: string
    name: Json<Words>
    short_name: Json<Words>
    organisation: Json<Words>
    go_live_on: string
    created_at: Temporal.Instant
  }
  release_timer: {
    id: Generated<string>
    memo_id: string | null
    due_at: Temporal.Instant
    prepared_by: string
    prepared_at: Temporal.Instant
    ended_at: Temporal.Instant | null
    ending: 'published' | 'superseded' | 'cancelled' | 'refused' | null
    kind: 'memo' | 'minutes' | 'agenda'
    meeting_id: string
    seen: string
  }
  reply: {
    id: Generated<string>
    meeting_id: string
    person_id: string
    plan: 'coming' | 'remotely' | 'notComing'
    note: Generated<string>
    by_link: boolean
    replied_at: Temporal.Instant
  }
  report: {
    id: Generated<string>
    from_body_id: string
    to_body_id: string
    from_on: string
    until_on: string
    language: 'fi' | 'sv' | 'en'
    state: Generated<'draft' | 'offered' | 'approved' | 'withdrawn'>
    drafted_by: string
    drafted_at: Temporal.Instant
    offered_by: string | null
    note: Generated<string>
    reason: Generated<string>
    matter_id: string | null
    meeting_id: string | null
    item_id: string | null
    paper_id: string | null
    version: Generated<number>
  }
  report_issue: {
    report_id: string
    number: number
    reason: string
    bytes: Buffer
    sha256: string
    approved_by: string
    approved_at: Temporal.Instant
  }
  report_sentence: {
    id: Generated<string>
    report_id: string
    position: number
    part: 'summary' | 'decided' | 'handled' | 'promised' | 'kept' | 'moved' | 'broken' | 'conditions' | 'waiting' | 'ahead' | 'risks'
    source_key: string | null
    source: Json<unknown | null>
    told: Json<unknown | null>
    own_text: string | null
    written_by: string | null
    written_at: Temporal.Instant | null
    is_left_out: Generated<boolean>
    version: Generated<number>
  }
  report_withdrawal: {
    report_id: string
    reason: string
    withdrawn_by: string
    withdrawn_at: Temporal.Instant
  }
  revision: {
    id: Generated<string>
    organisation_id: string
    number: number
    base_id: string | null
    state: 'draft' | 'submitted' | 'approved'
    valid_from: string
    beginning: Json<unknown>
    content: Json<unknown>
    version: Generated<number>
    begun_by: string
    begun_at: Temporal.Instant
    submitted_by: string | null
    submitted_at: Temporal.Instant | null
  }
  revision_file: {
    id: Generated<string>
    revision_id: string
    file_name: string
    findings: Json<unknown>
    replaced: Json<unknown | null>
    brought_by: string
    brought_at: Temporal.Instant
    version: number
  }
  revision_frozen: {
    revision_id: string
    bytes: Buffer
    sha256: string
    approved_at: Temporal.Instant
  }
  revision_join: {
    id: Generated<string>
    organisation_id: string
    file_name: string
    findings: Json<unknown>
    valid_from: string
    base: Json<unknown>
    content: Json<unknown>
    brought_by: string
    brought_at: Temporal.Instant
    settled_as: 'joined' | 'dropped' | null
    settled_at: Temporal.Instant | null
    settled_by: string | null
  }
  revision_operation: {
    id: Generated<string>
    revision_id: string
    number: number
    operation: Json<unknown>
    reason: string
    person_id: string
    at: Temporal.Instant
    undone_by: string | null
    undone_at: Temporal.Instant | null
    version: number | null
    undone_version: number | null
  }
  seal: {
    number: number
    sealed_at: Temporal.Instant
    entries: number
    root: string
    hash: string
    previous: string | null
    previous_number: GeneratedAlways<number | null>
    horizon: Generated<string>
  }
  seal_entry: {
    seal: number
    position: number
    kind: string
    key: Json<unknown>
    leaf: Buffer
  }
  search_audience: {
    id: GeneratedAlways<number>
    is_open: boolean
    is_signed_in: boolean
    is_trusted: boolean
    bodies: string[]
    people: string[]
    is_insider: Generated<boolean>
  }
  search_change: {
    id: GeneratedAlways<number>
    subject: string
  }
  search_entry: {
    id: GeneratedAlways<number>
    audience: number
    kind: 'matter' | 'item' | 'commitment' | 'followup' | 'statement' | 'paper' | 'meeting' | 'unit' | 'role' | 'minutes' | 'memo' | 'report'
    language: 'fi' | 'sv' | 'en' | null
    on_day: string | null
    body_id: string | null
    matter_id: string | null
    words: string
  }
  search_extract: {
    paper_id: string
    number: number
    text: string
    problem: string | null
    extracted_at: Temporal.Instant
  }
  search_text: {
    id: number
    subject: string
    href: string
    document: Json<Texts>
    title: Json<Texts>
    text: Json<Texts>
  }
  search_word: {
    language: 'fi' | 'sv' | 'en'
    word: string
    keys: string[]
  }
  sending: {
    meeting_id: string
    letter: string
    ordinal: number
    sent_at: Temporal.Instant
    sent_by: string
    note: Generated<string>
    content: Json<unknown>
    bytes: Buffer
    sha256: string
  }
  sending_link: {
    token_hash: string
    meeting_id: string
    person_id: string
    made_at: Temporal.Instant
  }
  sending_recipient: {
    meeting_id: string
    letter: string
    person_id: string
    address: string | null
  }
  statement: {
    id: Generated<string>
    matter_id: string
    asked_of: string
    address: string | null
    question: string
    due_on: string
    asked_on: string
    asked_by: string
    asked_at: Temporal.Instant
    version: Generated<number>
  }
  statement_ending: {
    statement_id: string
    ending: 'given' | 'notGiven' | 'notNeeded'
    on_day: string
    summary: Generated<string>
    paper_id: string | null
    told_by: string
    told_at: Temporal.Instant
  }
  statement_move: {
    id: Generated<string>
    statement_id: string
    from_on: string
    to_on: string
    reason: string
    moved_on: string
    moved_by: string
  }
  stop: {
    id: Generated<string>
    matter_id: string
    body_id: string
    purpose: 'information' | 'discussion' | 'decision' | 'proposal'
    due: string
    note: Generated<string>
    planned_by: string
    planned_at: Temporal.Instant
    dropped_at: Temporal.Instant | null
    dropped_by: string | null
    dropped_reason: Generated<string>
    version: Generated<number>
  }
  stop_handling: {
    stop_id: string
    item_id: string
  }
  stop_move: {
    id: Generated<string>
    stop_id: string
    from_due: string
    to_due: string
    reason: string
    moved_by: string
    moved_on: string
  }
  transfer: {
    id: Generated<string>
    giver_id: string
    receiver_id: string
    item_kind: 'unit' | 'position' | 'task'
    item_id: string
    item_name: Json<unknown>
    person_years: number
    on_day: string
    reason: string
    proposed_by: string
    proposed_at: Temporal.Instant
    state: Generated<'proposed' | 'confirmed' | 'declined' | 'withdrawn'>
    unit_id: string | null
    answer_reason: Generated<string>
    answered_by: string | null
    answered_at: Temporal.Instant | null
  }
  webhook: {
    id: Generated<string>
    address: string
    made_at: Temporal.Instant
    made_by: string
    ended_at: Temporal.Instant | null
  }
  webhook_delivery: {
    id: Generated<string>
    webhook_id: string
    event_id: string
    body: string
    queued_at: Temporal.Instant
    attempts: Generated<number>
    next_attempt_at: Temporal.Instant
    sent_at: Temporal.Instant | null
    failed_at: Temporal.Instant | null
    last_error: string | null
  }
  withdrawal: {
    id: Generated<string>
    kind: 'memo' | 'minutes'
    meeting_id: string
    memo_id: string | null
    issue: number
    why: 'error' | 'confidential' | 'privacy' | 'replaced'
    withdrawn_at: Temporal.Instant
    withdrawn_by: string
  }
}
