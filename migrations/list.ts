import type { MigrationObject } from '@mikro-orm/core';
import { Foundation } from './20261124000001_foundation.js';
import { Identity } from './20261124000002_identity.js';
import { Territory } from './20261124000003_territory.js';
import { Partners } from './20261124000004_partners.js';
import { Agreements } from './20261124000010_agreements.js';
import { AgreementAccess } from './20261124000011_agreement_access.js';
import { SignedText } from './20261124000012_signed_text.js';
import { ClauseLibrary } from './20261124000013_clause_library.js';
import { Beneficiaries } from './20261124000020_beneficiaries.js';
import { Outreach } from './20261124000030_outreach.js';
import { Commitments } from './20261124000040_commitments.js';
import { Referrals } from './20261124000050_referrals.js';
import { Enterprises } from './20261124000051_enterprises.js';
import { EventAccess } from './20261124000060_event_access.js';
import { Lives } from './20261124000070_lives.js';
import { FigureRollup } from './20261124000070_figure_rollup.js';
import { LatestChange } from './20261124000080_latest_change.js';
import { FigureFacts } from './20261124000081_figure_facts.js';
import { ListsInOrder } from './20261124000082_lists_in_order.js';
import { SearchByName } from './20261124000083_search_by_name.js';
import { FileImport } from './20261124000084_file_import.js';

/** Every migration in order; a name that has run is never changed. */
export const migrationList: MigrationObject[] = [
  { name: '20261124000001_foundation', class: Foundation },
  { name: '20261124000002_identity', class: Identity },
  { name: '20261124000003_territory', class: Territory },
  { name: '20261124000004_partners', class: Partners },
  { name: '20261124000010_agreements', class: Agreements },
  { name: '20261124000011_agreement_access', class: AgreementAccess },
  { name: '20261124000012_signed_text', class: SignedText },
  { name: '20261124000013_clause_library', class: ClauseLibrary },
  { name: '20261124000020_beneficiaries', class: Beneficiaries },
  { name: '20261124000030_outreach', class: Outreach },
  { name: '20261124000040_commitments', class: Commitments },
  { name: '20261124000050_referrals', class: Referrals },
  { name: '20261124000051_enterprises', class: Enterprises },
  { name: '20261124000060_event_access', class: EventAccess },
  { name: '20261124000070_lives', class: Lives },
  { name: '20261124000070_figure_rollup', class: FigureRollup },
  { name: '20261124000080_latest_change', class: LatestChange },
  { name: '20261124000081_figure_facts', class: FigureFacts },
  { name: '20261124000082_lists_in_order', class: ListsInOrder },
  { name: '20261124000083_search_by_name', class: SearchByName },
  { name: '20261124000084_file_import', class: FileImport },
];
