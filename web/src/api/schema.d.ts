// Written by `npm run docs` from docs/api/openapi.json. Not to be edited.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        NewParameterValue: {
            /** @description The new value (新值) */
            value: number | number[];
            /**
             * Format: date
             * @description In force from (生效日期)
             * @example 2018-06-01
             */
            inForceOn: string;
            /** @description Source (依据) */
            source: string;
            /** @description Reason (理由) */
            reason: string;
        };
        NewHoliday: {
            /**
             * Format: date
             * @description Day (日期)
             * @example 2018-06-01
             */
            day: string;
            /** @description Name (名称) */
            name: string;
            /**
             * @description Kind (类别)
             * @enum {string}
             */
            kind: "holiday" | "makeUp" | "ordinary";
            /** @description Source (依据) */
            source: string;
        };
        NumberSearch: {
            /**
             * @description The full number (完整号码)
             * @example 13800000000
             */
            number: string;
        };
        Asking: {
            /**
             * @description Which fields (要看的内容)
             * @example [
             *       "phone"
             *     ]
             */
            fields: string[];
            /**
             * @description Purpose (用途)
             * @enum {string}
             */
            purpose: "contact" | "verification" | "insurance" | "complaint" | "authority" | "dataRequest";
            /**
             * @description Reason (理由)
             * @example 核对活动签到
             */
            reason: string;
        };
        NewEvidence: {
            /**
             * Format: uuid
             * @description The uploaded file (已上传的文件)
             */
            fileId: string;
            /**
             * @description What it shows (说明)
             * @example 银行回单
             */
            label: string;
        };
        FirstPerson: {
            /** @description Login (登录名) */
            login: string;
            /** @description Name (姓名) */
            name: string;
            /**
             * Format: password
             * @description Password (口令)
             */
            password: string;
        };
        FirstPeople: {
            /** @description System administrator (系统管理员) */
            systemAdmin: components["schemas"]["FirstPerson"];
            /** @description Security administrator (安全管理员) */
            securityAdmin: components["schemas"]["FirstPerson"];
            /** @description Audit administrator (审计管理员) */
            auditAdmin: components["schemas"]["FirstPerson"];
            /** @description Manager (中心主任) */
            manager: components["schemas"]["FirstPerson"];
        };
        NewUser: {
            /**
             * @description Login (登录名)
             * @example officer
             */
            login: string;
            /** @description Name (姓名) */
            name: string;
            /** @description Unit (单位) */
            unit?: string | null;
            /**
             * Format: password
             * @description First password (初始口令)
             */
            password: string;
        };
        Grant: {
            /** @description Roles (角色) */
            roles: ("manager" | "incubationOfficer" | "projectOfficer" | "financeOfficer" | "volunteerOfficer" | "bureauOfficer" | "bureauLeader" | "communityOfficer" | "organizationUser" | "expert" | "juror" | "auditor" | "systemAdmin" | "securityAdmin" | "auditAdmin")[];
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId?: string | null;
            /**
             * Format: uuid
             * @description Division (片区)
             */
            divisionId?: string | null;
            /** @description Legal representative (法定代表人账户) */
            isRepresentative?: boolean | null;
        };
        NewPassword: {
            /**
             * Format: password
             * @description New first password (新的初始口令)
             */
            password: string;
        };
        Why: {
            /** @description Reason (原因) */
            reason: string;
        };
        NewInvitation: {
            /**
             * @description Login (登录名)
             * @example officer
             */
            login?: string | null;
            /** @description Name (姓名) */
            name: string;
            /** @description Unit (单位) */
            unit?: string | null;
        };
        LinkToken: {
            /** @description Token of the link (链接中的凭据) */
            token: string;
        };
        Acceptance: {
            /** @description Token of the link (链接中的凭据) */
            token: string;
            /** @description Name (姓名) */
            name: string;
            /**
             * Format: password
             * @description Password (口令)
             */
            password: string;
        };
        SignIn: {
            /**
             * @description Login (登录名)
             * @example manager
             */
            login: string;
            /**
             * Format: password
             * @description Password (口令)
             */
            password: string;
            /**
             * @description Code (动态口令)
             * @example 123456
             */
            code?: string | null;
        };
        PasswordChange: {
            /**
             * Format: password
             * @description Current password (原口令)
             */
            current: string;
            /**
             * Format: password
             * @description New password (新口令)
             */
            next: string;
        };
        OwnPassword: {
            /**
             * Format: password
             * @description Password (口令)
             */
            password: string;
        };
        FirstCode: {
            /**
             * @description Code (动态口令)
             * @example 123456
             */
            code: string;
        };
        TokenRequest: {
            /** @enum {string} */
            grant_type: "client_credentials";
            /** @description separated by blanks; left out: all of the client’s */
            scope?: string;
            client_id?: string;
            /** Format: password */
            client_secret?: string;
        };
        NewClient: {
            /**
             * @description Name (名称)
             * @example 市级数据平台
             */
            name: string;
            /** @description Purpose (用途) */
            purpose: string;
            /** @description Scopes (权限范围) */
            scopes: ("divisions.read" | "divisions.write" | "organizations.read" | "organizations.write" | "registration-cases.read" | "registration-cases.write" | "registration-certificates.read" | "registration-certificates.write" | "office-holders.read" | "office-holders.write" | "annual-reports.read" | "annual-reports.write" | "ratings.read" | "ratings.write" | "credit-listings.read" | "credit-listings.write" | "penalties.read" | "penalties.write" | "visits.read" | "visits.write" | "findings.read" | "findings.write" | "major-events.read" | "major-events.write" | "party-records.read" | "party-records.write" | "incubation-cases.read" | "incubation-cases.write" | "projects.read" | "projects.write" | "tranches.read" | "tranches.write" | "contributions.read" | "contributions.write" | "volunteers.read" | "volunteers.write" | "activities.read" | "activities.write" | "media-reports.read" | "media-reports.write" | "honours.read" | "honours.write" | "policy-documents.read" | "policy-documents.write" | "meetings.read" | "meetings.write" | "tasks.read" | "tasks.write" | "operator-contracts.read" | "operator-contracts.write" | "figures.read" | "figures.write" | "holidays.read" | "holidays.write" | "files.read" | "files.write" | "pii.read")[];
            /** @description Roles (角色) */
            roles: ("manager" | "incubationOfficer" | "projectOfficer" | "financeOfficer" | "volunteerOfficer" | "bureauOfficer" | "bureauLeader" | "communityOfficer" | "organizationUser" | "expert" | "juror" | "auditor" | "systemAdmin" | "securityAdmin" | "auditAdmin")[];
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId?: string | null;
            /**
             * Format: uuid
             * @description Division (片区)
             */
            divisionId?: string | null;
            /** @description Requests per minute (每分钟限额) */
            quotaPerMinute: number;
        };
        ClientChanges: {
            /** @description Name (名称) */
            name?: string;
            /** @description Purpose (用途) */
            purpose?: string;
            /** @description Scopes (权限范围) */
            scopes?: ("divisions.read" | "divisions.write" | "organizations.read" | "organizations.write" | "registration-cases.read" | "registration-cases.write" | "registration-certificates.read" | "registration-certificates.write" | "office-holders.read" | "office-holders.write" | "annual-reports.read" | "annual-reports.write" | "ratings.read" | "ratings.write" | "credit-listings.read" | "credit-listings.write" | "penalties.read" | "penalties.write" | "visits.read" | "visits.write" | "findings.read" | "findings.write" | "major-events.read" | "major-events.write" | "party-records.read" | "party-records.write" | "incubation-cases.read" | "incubation-cases.write" | "projects.read" | "projects.write" | "tranches.read" | "tranches.write" | "contributions.read" | "contributions.write" | "volunteers.read" | "volunteers.write" | "activities.read" | "activities.write" | "media-reports.read" | "media-reports.write" | "honours.read" | "honours.write" | "policy-documents.read" | "policy-documents.write" | "meetings.read" | "meetings.write" | "tasks.read" | "tasks.write" | "operator-contracts.read" | "operator-contracts.write" | "figures.read" | "figures.write" | "holidays.read" | "holidays.write" | "files.read" | "files.write" | "pii.read")[];
            /** @description Roles (角色) */
            roles?: ("manager" | "incubationOfficer" | "projectOfficer" | "financeOfficer" | "volunteerOfficer" | "bureauOfficer" | "bureauLeader" | "communityOfficer" | "organizationUser" | "expert" | "juror" | "auditor" | "systemAdmin" | "securityAdmin" | "auditAdmin")[];
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId?: string | null;
            /**
             * Format: uuid
             * @description Division (片区)
             */
            divisionId?: string | null;
            /** @description Requests per minute (每分钟限额) */
            quotaPerMinute?: number;
        };
        NewStatement: {
            /**
             * @description Measure (指标)
             * @enum {string}
             */
            measure: "residentPopulation" | "floatingPopulation" | "totalPopulation" | "areaKm2";
            /**
             * @description Value (数值)
             * @example 7.33
             */
            value: string;
            /**
             * @description Unit (单位)
             * @example 万人
             */
            unit: string;
            /**
             * Format: date
             * @description As of (截至)
             * @example 2018-06-01
             */
            asOfOn: string;
            /** @description Source (来源) */
            source: string;
            /** @description Scope (范围) */
            scope?: string | null;
            /** @description Note (说明) */
            note?: string | null;
        };
        NewDivision: {
            /**
             * @description Code (区划代码)
             * @example 520103411
             */
            code: string;
            /**
             * @description Name (名称)
             * @example 宅吉社区
             */
            name: string;
            /**
             * @description Kind (类别)
             * @enum {string}
             */
            kind: "town" | "community" | "street";
            /** @description Editions (所属版本) */
            editions: ("2018" | "2020")[];
            /**
             * Format: date
             * @description Valid from (启用日期)
             * @example 2018-06-01
             */
            validFrom: string;
            /**
             * Format: date
             * @description Valid until (停用日期)
             * @example 2018-06-01
             */
            validUntil?: string | null;
            /** @description Source (来源) */
            source?: string | null;
        };
        NewSuccessor: {
            /**
             * Format: uuid
             * @description The unit it is counted under (承接单位)
             */
            unitId: string;
            /**
             * @description Edition (版本)
             * @enum {string}
             */
            edition: "2018" | "2020";
            /**
             * @description Basis (依据)
             * @example 名称沿用
             */
            basis: string;
        };
        NewImport: {
            /**
             * Format: uuid
             * @description The uploaded workbook (.xlsx) (已上传的工作簿(.xlsx))
             */
            fileId: string;
            /**
             * @description Where such workbooks come from: their columns are read as last time (来源名称)
             * @example 市民政局导出
             */
            sourceName?: string | null;
            /** @description What the columns mean, when their names do not say it (列对应) */
            mapping?: {
                [key: string]: string | null;
            } | null;
        };
        ImportMapping: {
            /** @description What the columns mean: column → field, null for none (列对应) */
            mapping: {
                [key: string]: string | null;
            };
        };
        Withdrawal: {
            /** @description Reason (原因) */
            reason?: string | null;
        };
        NewOrganization: {
            /**
             * Format: uuid
             * @description Division (片区)
             */
            divisionId?: string | null;
            /**
             * @description Sector (领域)
             * @example 助残
             */
            sector?: string | null;
            /** @description Address (住所) */
            address?: string | null;
            /**
             * @description Legal form (组织形式)
             * @enum {string|null}
             */
            legalForm?: "corporate" | "partnership" | "individual" | "publicRaising" | "nonPublicRaising" | null;
            /** @description Area of activity (活动地域) */
            activityArea?: string | null;
            /** @description Legal representative (法定代表人) */
            legalRepresentative?: string | null;
            /** @description Phone (联系电话) */
            contactPhone?: string | null;
            /** @description Supervisory unit (业务主管单位) */
            supervisoryUnit?: string | null;
            /** @description Directly registered (直接登记) */
            isDirectlyRegistered?: boolean | null;
            /** @description Purpose (宗旨) */
            purpose?: string | null;
            /** @description Business scope (业务范围) */
            businessScope?: string | null;
            /** @description Funds, in fen (注册(开办)资金) */
            fundsFen?: number | null;
            /** @description Members (成员数) */
            memberCount?: number | null;
            /** @description Source (来源) */
            source?: string | null;
            /**
             * @description Name (名称)
             * @example 云岩区欢乐船儿童特殊教育康复中心
             */
            name: string;
            /**
             * @description Type (类型)
             * @enum {string}
             */
            type: "association" | "socialService" | "foundation" | "communityGroup";
            /**
             * @description Credit code (统一社会信用代码)
             * @example 52520103MJA000024Y
             */
            uscc?: string | null;
            /**
             * Format: date
             * @description Registered on (登记日期)
             * @example 2018-06-01
             */
            registeredOn?: string | null;
            /**
             * Format: date
             * @description Filed on (备案日期)
             * @example 2018-06-01
             */
            filedOn?: string | null;
        };
        OrganizationChanges: {
            /**
             * Format: uuid
             * @description Division (片区)
             */
            divisionId?: string | null;
            /**
             * @description Sector (领域)
             * @example 助残
             */
            sector?: string | null;
            /** @description Address (住所) */
            address?: string | null;
            /**
             * @description Legal form (组织形式)
             * @enum {string|null}
             */
            legalForm?: "corporate" | "partnership" | "individual" | "publicRaising" | "nonPublicRaising" | null;
            /** @description Area of activity (活动地域) */
            activityArea?: string | null;
            /** @description Legal representative (法定代表人) */
            legalRepresentative?: string | null;
            /** @description Phone (联系电话) */
            contactPhone?: string | null;
            /** @description Supervisory unit (业务主管单位) */
            supervisoryUnit?: string | null;
            /** @description Directly registered (直接登记) */
            isDirectlyRegistered?: boolean | null;
            /** @description Purpose (宗旨) */
            purpose?: string | null;
            /** @description Business scope (业务范围) */
            businessScope?: string | null;
            /** @description Funds, in fen (注册(开办)资金) */
            fundsFen?: number | null;
            /** @description Members (成员数) */
            memberCount?: number | null;
            /** @description Source (来源) */
            source?: string | null;
            /**
             * @description Name (名称)
             * @example 云岩区欢乐船儿童特殊教育康复中心
             */
            name?: string;
            /**
             * @description Type (类型)
             * @enum {string}
             */
            type?: "association" | "socialService" | "foundation" | "communityGroup";
            /**
             * @description Credit code (统一社会信用代码)
             * @example 52520103MJA000024Y
             */
            uscc?: string | null;
            /**
             * Format: date
             * @description Registered on (登记日期)
             * @example 2018-06-01
             */
            registeredOn?: string | null;
            /**
             * Format: date
             * @description Filed on (备案日期)
             * @example 2018-06-01
             */
            filedOn?: string | null;
        };
        Filing: {
            /**
             * Format: date
             * @description Filed on (备案日期)
             * @example 2018-06-01
             */
            filedOn: string;
        };
        Registration: {
            /**
             * @description Type (类型)
             * @enum {string|null}
             */
            type?: "association" | "socialService" | "foundation" | "communityGroup" | null;
            /** @description Credit code (统一社会信用代码) */
            uscc?: string | null;
            /**
             * Format: date
             * @description Registered on (登记日期)
             * @example 2018-06-01
             */
            registeredOn: string;
        };
        Ending: {
            /**
             * Format: date
             * @description Closed on (终止日期)
             * @example 2018-06-01
             */
            closedOn: string;
            /** @description Reason (原因) */
            reason: string;
        };
        ReasonOnly: {
            /** @description Reason (原因) */
            reason: string;
        };
        EvidenceFile: {
            /** @description File name (文件名) */
            fileName: string;
            /**
             * Format: byte
             * @description Content (内容)
             */
            content: string;
        };
        NewApplication: {
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId: string;
            /** @description Name (姓名) */
            name: string;
            /** @description Phone (联系电话) */
            phone: string;
            /** @description I am the legal representative (本人为法定代表人) */
            isRepresentative: boolean;
            /** @description How you act for it (身份说明) */
            statement: string;
            /** @description Evidence (证明材料) */
            files?: components["schemas"]["EvidenceFile"][];
        };
        AccessRefusal: {
            /** @description Reason (原因) */
            reason: string;
        };
        RepresentativeChange: {
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId: string;
            /** @description New representative (新任法定代表人姓名) */
            name: string;
            /** @description Reason (原因) */
            reason: string;
        };
        DuplicateReason: {
            /** @description Reason (理由) */
            reason: string;
        };
        NewMerge: {
            /**
             * Format: uuid
             * @description The record that stays (保留的组织)
             */
            survivorId: string;
            /**
             * Format: uuid
             * @description The record that is absorbed (被并入的组织)
             */
            absorbedId: string;
            /** @description Item by item: survivor or absorbed; what is not named is decided by which is filled in (逐项选择) */
            choices?: {
                [key: string]: string | null;
            } | null;
            /** @description Why they are one body (理由) */
            reason: string;
        };
        BodyEntry: {
            /**
             * @description Name (名称)
             * @example 云岩区欢乐船儿童特殊教育康复中心
             */
            name: string;
            /**
             * @description Type (类型)
             * @enum {string|null}
             */
            type?: "association" | "socialService" | "foundation" | "communityGroup" | null;
            /** @description Credit code (统一社会信用代码) */
            uscc?: string | null;
            /** @description Registered on (登记日期) */
            registeredOn?: string | null;
            /** @description Address (住所) */
            address?: string | null;
            /** @description Legal representative (法定代表人) */
            legalRepresentative?: string | null;
            /** @description Phone (联系电话) */
            contactPhone?: string | null;
        };
        MergeInto: {
            /**
             * Format: uuid
             * @description The record that stays (保留的组织)
             */
            survivorId: string;
            /** @description Item by item: survivor or absorbed (逐项选择) */
            choices?: {
                [key: string]: string | null;
            } | null;
            /** @description Why they are one body (理由) */
            reason: string;
        };
        NewCreditListing: {
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId: string;
            /**
             * @description Cause (列入事由)
             * @enum {string}
             */
            cause: "reportMissing" | "partyMissing" | "rectificationOverdue" | "unreachable" | "minorPenalty" | "twoYearsAbnormal" | "fraudulentChange" | "activityStopped" | "majorFine" | "repeatedPenalties" | "judgmentDefaulter" | "certificateRevoked";
            /** @description Facts and basis (事实和依据) */
            basis: string;
            /** @description Document no. (决定文号) */
            documentNo?: string | null;
            /**
             * Format: date
             * @description Arose on (信息形成日期)
             * @example 2018-06-01
             */
            aroseOn: string;
            /**
             * Format: date
             * @description Listed on (列入日期)
             * @example 2018-06-01
             */
            listedOn?: string | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        Fulfilment: {
            /**
             * Format: date
             * @description Duty fulfilled on (履行义务日期)
             * @example 2018-06-01
             */
            dutyFulfilledOn: string;
            /** @description What was checked (核实情况) */
            reason: string;
        };
        Restart: {
            /**
             * Format: date
             * @description New cause on (新事由日期)
             * @example 2018-06-01
             */
            restartedOn: string;
            /** @description New cause (新事由) */
            reason: string;
        };
        ReasonStated: {
            /** @description Reason (理由) */
            reason: string;
        };
        NewPenalty: {
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId: string;
            /**
             * @description Kind (处罚种类)
             * @enum {string}
             */
            kind: "warning" | "fine" | "confiscation" | "activityStopped" | "registrationRevoked";
            /** @description Authority (处罚机关) */
            authority: string;
            /** @description Document no. (决定书文号) */
            documentNo: string;
            /**
             * Format: date
             * @description Decided on (决定日期)
             * @example 2018-06-01
             */
            decidedOn: string;
            /** @description Amount, in fen (罚没金额) */
            amountFen: number;
            /** @description Facts (违法事实) */
            facts: string;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        Execution: {
            /**
             * Format: date
             * @description Executed on (执行完毕日期)
             * @example 2018-06-01
             */
            executedOn: string;
        };
        NewAnnualReport: {
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId: string;
            /**
             * @description Year (报告年度)
             * @example 2018
             */
            year: number;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        AnnualReportChanges: {
            /**
             * Format: uuid
             * @description Officer (经办人)
             */
            officerId?: string | null;
        };
        HandedIn: {
            /**
             * Format: date
             * @description Handed in on (提交日期)
             * @example 2018-06-01
             */
            submittedOn?: string | null;
            /** @description Staff (从业人数) */
            staffCount?: number | null;
            /** @description Activities (活动次数) */
            activityCount?: number | null;
            /** @description Income, in fen (年度收入) */
            incomeFen?: number | null;
            /** @description Expenditure, in fen (年度支出) */
            expenditureFen?: number | null;
            /** @description Summary (工作总结) */
            summary: string;
        };
        ReportOpinion: {
            /**
             * Format: date
             * @description Opinion on (初审日期)
             * @example 2018-06-01
             */
            opinionOn?: string | null;
            /** @description Opinion (初审意见) */
            opinion: string;
        };
        WhyNot: {
            /** @description Reason (理由) */
            reason: string;
        };
        Passing: {
            /**
             * Format: date
             * @description Concluded on (结论日期)
             * @example 2018-06-01
             */
            concludedOn?: string | null;
        };
        Objecting: {
            /**
             * @description Conclusion (年检结论)
             * @enum {string}
             */
            conclusion: "basicallyPassed" | "failed";
            /**
             * Format: date
             * @description Concluded on (结论日期)
             * @example 2018-06-01
             */
            concludedOn?: string | null;
            /** @description Defects (存在问题) */
            defects: string;
        };
        Rectification: {
            /**
             * Format: date
             * @description Put right on (整改完成日期)
             * @example 2018-06-01
             */
            rectifiedOn?: string | null;
            /** @description What was put right (整改情况) */
            rectification: string;
        };
        RectificationAcceptance: {
            /**
             * Format: date
             * @description Accepted on (验收日期)
             * @example 2018-06-01
             */
            acceptedOn?: string | null;
        };
        AnotherTerm: {
            /**
             * Format: date
             * @description To be put right by (整改期限)
             * @example 2018-06-01
             */
            rectifyDueOn: string;
            /** @description Reason (理由) */
            reason: string;
        };
        NewVisit: {
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId: string;
            /**
             * @description Kind (走访类型)
             * @enum {string}
             */
            kind: "routine" | "spotCheck" | "complaint" | "followUp";
            /**
             * Format: date
             * @description Planned on (计划日期)
             * @example 2018-06-01
             */
            plannedOn: string;
            /**
             * Format: uuid
             * @description Officer (走访人)
             */
            officerId?: string | null;
            /** @description Purpose (走访事由) */
            purpose?: string | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        VisitChanges: {
            /**
             * Format: date
             * @description Planned on (计划日期)
             * @example 2018-06-01
             */
            plannedOn?: string;
            /**
             * Format: uuid
             * @description Officer (走访人)
             */
            officerId?: string | null;
            /** @description Purpose (走访事由) */
            purpose?: string | null;
        };
        CheckedLine: {
            /** @description Line (检查项) */
            label: string;
            /**
             * @description Result (结果)
             * @enum {string|null}
             */
            result?: "ok" | "fault" | "notApplicable" | null;
            /** @description Note (说明) */
            note?: string | null;
        };
        VisitRecord: {
            /**
             * Format: date
             * @description Held on (走访日期)
             * @example 2018-06-01
             */
            heldOn: string;
            /** @description Attendees (参加人员) */
            attendees?: string | null;
            /** @description Summary (走访情况) */
            summary: string;
            /** @description Checklist (检查清单) */
            checklist?: components["schemas"]["CheckedLine"][];
        };
        NewFinding: {
            /**
             * Format: uuid
             * @description Visit (走访)
             */
            visitId: string;
            /** @description Finding (问题) */
            title: string;
            /** @description What is asked (整改要求) */
            demand?: string | null;
            /**
             * Format: date
             * @description Due on (整改期限)
             * @example 2018-06-01
             */
            dueOn: string;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        Remedy: {
            /**
             * Format: date
             * @description Remedied on (整改日期)
             * @example 2018-06-01
             */
            remediedOn?: string | null;
            /** @description Remedy (整改情况) */
            remedy: string;
        };
        Reopening: {
            /**
             * Format: date
             * @description Due on (整改期限)
             * @example 2018-06-01
             */
            dueOn: string;
            /** @description Reason (理由) */
            reason: string;
        };
        NewMajorEvent: {
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId: string;
            /**
             * @description Kind (事项类别)
             * @enum {string}
             */
            kind: "assembly" | "election" | "economicEntity" | "foreignDonation" | "foreignActivity" | "publicFundraising" | "charityActivity" | "contest" | "other";
            /** @description Title (事项) */
            title: string;
            /**
             * Format: date
             * @description Planned on (计划日期)
             * @example 2018-06-01
             */
            plannedOn: string;
            /** @description Place (地点) */
            place?: string | null;
            /** @description Participants (预计人数) */
            participants?: number | null;
            /** @description Amount, in fen (涉及金额) */
            amountFen?: number | null;
            /** @description Content (内容) */
            content: string;
            /**
             * Format: date
             * @description Reported on (报告日期)
             * @example 2018-06-01
             */
            reportedOn?: string | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        EventAnswer: {
            /** @description Answer (答复) */
            answer: string;
        };
        EventOutcome: {
            /**
             * Format: date
             * @description Held on (举办日期)
             * @example 2018-06-01
             */
            heldOn: string;
            /** @description Outcome (办理结果) */
            outcome: string;
        };
        NewChecklist: {
            /**
             * @description Purpose (用途)
             * @enum {string}
             */
            purpose: "visit" | "party";
            /** @description Lines, one each (清单(每行一项)) */
            labels: string;
        };
        NewRating: {
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId: string;
            /** @description For a higher grade (申请更高等级) */
            isUpgrade?: boolean | null;
            /**
             * Format: date
             * @description Applied on (申请日期)
             * @example 2018-06-01
             */
            appliedOn?: string | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        RatingAssessment: {
            /** @description Score (得分) */
            score: number;
            /**
             * Format: date
             * @description Assessed on (评估日期)
             * @example 2018-06-01
             */
            assessedOn?: string | null;
            /** @description Assessor (评估机构) */
            assessor?: string | null;
            /** @description Opinion (初评意见) */
            opinion?: string | null;
        };
        Confirmation: {
            /**
             * Format: date
             * @description Graded on (评定日期)
             * @example 2018-06-01
             */
            gradedOn?: string | null;
            /** @description Certificate no. (证书编号) */
            certificateNo: string;
        };
        WhyThen: {
            /** @description Reason (理由) */
            reason: string;
        };
        Downgrading: {
            /**
             * @description New grade (降级后的等级)
             * @enum {string}
             */
            grade: "5A" | "4A" | "3A" | "2A" | "1A";
            /** @description Reason (理由) */
            reason: string;
        };
        NewPartyRecord: {
            /** @description Party organization above (上级党组织) */
            levelParent?: string | null;
            /** @description Approval no. (批复文号) */
            approvalNo?: string | null;
            /**
             * Format: date
             * @description Established on (党组织成立日期)
             * @example 2018-06-01
             */
            establishedOn?: string | null;
            /** @description Instructor (党建工作指导员) */
            instructor?: string | null;
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId: string;
            /**
             * @description Kind of party organization (党组织形式)
             * @enum {string}
             */
            orgType: "independentBranch" | "jointBranch" | "functionalBranch" | "none";
            /** @description Members (党员人数) */
            memberCount: number;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        PartyRecordChanges: {
            /** @description Party organization above (上级党组织) */
            levelParent?: string | null;
            /** @description Approval no. (批复文号) */
            approvalNo?: string | null;
            /**
             * Format: date
             * @description Established on (党组织成立日期)
             * @example 2018-06-01
             */
            establishedOn?: string | null;
            /** @description Instructor (党建工作指导员) */
            instructor?: string | null;
            /**
             * @description Kind of party organization (党组织形式)
             * @enum {string}
             */
            orgType?: "independentBranch" | "jointBranch" | "functionalBranch" | "none";
            /** @description Members (党员人数) */
            memberCount?: number;
        };
        StepDone: {
            /** @description Line (第几项) */
            step: number;
            /**
             * Format: date
             * @description Done on (完成日期)
             * @example 2018-06-01
             */
            doneOn?: string | null;
            /** @description Note (说明) */
            note?: string | null;
        };
        NewConsent: {
            /** @description Guardian (监护人姓名) */
            guardianName?: string | null;
            /**
             * @description Relation to the person (与本人的关系)
             * @enum {string|null}
             */
            guardianRelation?: "parent" | "grandparent" | "sibling" | "otherGuardian" | null;
            /**
             * @description Guardian’s phone (监护人电话)
             * @example 13800000000
             */
            guardianPhone?: string | null;
            /**
             * @description Consent to (同意事项)
             * @enum {string}
             */
            scope: "honourPublication" | "portrait" | "minorService";
            /**
             * @description Kind of record (记录类别)
             * @example volunteers
             */
            resource: string;
            /**
             * Format: uuid
             * @description The person, or one record of theirs (本人或其记录)
             */
            subjectId: string;
            /**
             * Format: date
             * @description Given on (同意日期)
             * @example 2018-06-01
             */
            givenOn: string;
            /**
             * @description Given by (由谁同意)
             * @enum {string}
             */
            givenBy: "self" | "guardian";
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        ConsentWithdrawal: {
            /** @description Reason (原因) */
            reason: string;
            /**
             * Format: date
             * @description Withdrawn on (撤回日期)
             * @example 2018-06-01
             */
            withdrawnOn?: string | null;
        };
        PersonRecord: {
            /**
             * @description Kind of record (记录类别)
             * @example volunteers
             */
            resource: string;
            /**
             * Format: uuid
             * @description Record (记录)
             */
            id: string;
        };
        NewPersonRequest: {
            /**
             * @description Request (请求)
             * @enum {string}
             */
            kind: "access" | "erasure";
            /**
             * @description Kind of record (记录类别)
             * @example volunteers
             */
            resource: string;
            /**
             * Format: uuid
             * @description The record that stands for the person (代表本人的记录)
             */
            subjectId: string;
            /** @description More records of the person (本人的其他记录) */
            others?: components["schemas"]["PersonRecord"][];
            /**
             * @description How the person asked and was identified (请求方式与身份核验)
             * @example 本人到中心窗口提出,已核对身份证
             */
            basis: string;
            /**
             * Format: date
             * @description Requested on (请求日期)
             * @example 2018-06-01
             */
            requestedOn: string;
        };
        Deciding: {
            /** @description Reason (理由) */
            reason: string;
        };
        Confirming: {
            /**
             * Format: date
             * @description Before (此日之前)
             * @example 2018-06-01
             */
            before: string;
            /** @description How many (条数) */
            count: number;
            /** @description Reason (理由) */
            reason: string;
        };
        RegistrationCasePreCheck: {
            /**
             * Format: uuid
             * @description The other body of a merger or a split (对方组织(合并承继、分立新设))
             */
            counterpartId?: string | null;
            /**
             * Format: date
             * @description Consent of the supervisory unit (业务主管单位同意日期)
             * @example 2018-06-01
             */
            supervisoryConsentOn?: string | null;
            /**
             * Format: date
             * @description Liquidation ended on (清算结束日期)
             * @example 2018-06-01
             */
            liquidatedOn?: string | null;
            /** @description Name (名称) */
            name?: string | null;
            /**
             * @description Type (类型)
             * @enum {string|null}
             */
            type?: "association" | "socialService" | "foundation" | "communityGroup" | null;
            /** @description Credit code (统一社会信用代码) */
            uscc?: string | null;
            /**
             * @description Legal form (组织形式)
             * @enum {string|null}
             */
            legalForm?: "corporate" | "partnership" | "individual" | "publicRaising" | "nonPublicRaising" | null;
            /** @description Legal representative (法定代表人(负责人)) */
            legalRepresentative?: string | null;
            /** @description Identity number of the representative (法定代表人身份证件号码) */
            representativeIdNumber?: string | null;
            /** @description Address (住所) */
            address?: string | null;
            /** @description Area of activity (活动地域) */
            activityArea?: string | null;
            /** @description Purpose (宗旨) */
            purpose?: string | null;
            /** @description Business scope (业务范围) */
            businessScope?: string | null;
            /** @description Funds, in fen (注册(开办)资金) */
            fundsFen?: number | null;
            /** @description Supervisory unit (业务主管单位) */
            supervisoryUnit?: string | null;
            /** @description Directly registered (直接登记) */
            isDirectlyRegistered?: boolean | null;
            /** @description Individual members (个人会员(成员)数) */
            individualMembers?: number | null;
            /** @description Unit members (单位会员数) */
            unitMembers?: number | null;
            /** @description Full-time staff (专职工作人员数) */
            fullTimeStaff?: number | null;
            /** @description Share of non-state assets, in basis points (非国有资产比例(万分比)) */
            nonStateBp?: number | null;
            /** @description Months of the right to use the premises (1200 when owned) (场所使用权(月,自有填 1200)) */
            premisesMonths?: number | null;
            /** @description Members of the council (理事人数) */
            councilSize?: number | null;
            /**
             * @description Kind of community group (社区社会组织类别)
             * @enum {string|null}
             */
            category?: "livingService" | "communityAffairs" | "cultureSports" | "publicBenefit" | null;
            /** @description Initiators and heads are fit (发起人、拟任负责人符合条件) */
            areInitiatorsFit?: boolean | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId?: string | null;
            /**
             * @description Kind of case (办件类型)
             * @enum {string}
             */
            kind: "establishment" | "filing" | "change" | "charter" | "deregistration" | "merger" | "split" | "correction";
        };
        NewRegistrationCase: {
            /**
             * Format: uuid
             * @description The other body of a merger or a split (对方组织(合并承继、分立新设))
             */
            counterpartId?: string | null;
            /**
             * Format: date
             * @description Consent of the supervisory unit (业务主管单位同意日期)
             * @example 2018-06-01
             */
            supervisoryConsentOn?: string | null;
            /**
             * Format: date
             * @description Liquidation ended on (清算结束日期)
             * @example 2018-06-01
             */
            liquidatedOn?: string | null;
            /** @description Name (名称) */
            name?: string | null;
            /**
             * @description Type (类型)
             * @enum {string|null}
             */
            type?: "association" | "socialService" | "foundation" | "communityGroup" | null;
            /** @description Credit code (统一社会信用代码) */
            uscc?: string | null;
            /**
             * @description Legal form (组织形式)
             * @enum {string|null}
             */
            legalForm?: "corporate" | "partnership" | "individual" | "publicRaising" | "nonPublicRaising" | null;
            /** @description Legal representative (法定代表人(负责人)) */
            legalRepresentative?: string | null;
            /** @description Identity number of the representative (法定代表人身份证件号码) */
            representativeIdNumber?: string | null;
            /** @description Address (住所) */
            address?: string | null;
            /** @description Area of activity (活动地域) */
            activityArea?: string | null;
            /** @description Purpose (宗旨) */
            purpose?: string | null;
            /** @description Business scope (业务范围) */
            businessScope?: string | null;
            /** @description Funds, in fen (注册(开办)资金) */
            fundsFen?: number | null;
            /** @description Supervisory unit (业务主管单位) */
            supervisoryUnit?: string | null;
            /** @description Directly registered (直接登记) */
            isDirectlyRegistered?: boolean | null;
            /** @description Individual members (个人会员(成员)数) */
            individualMembers?: number | null;
            /** @description Unit members (单位会员数) */
            unitMembers?: number | null;
            /** @description Full-time staff (专职工作人员数) */
            fullTimeStaff?: number | null;
            /** @description Share of non-state assets, in basis points (非国有资产比例(万分比)) */
            nonStateBp?: number | null;
            /** @description Months of the right to use the premises (1200 when owned) (场所使用权(月,自有填 1200)) */
            premisesMonths?: number | null;
            /** @description Members of the council (理事人数) */
            councilSize?: number | null;
            /**
             * @description Kind of community group (社区社会组织类别)
             * @enum {string|null}
             */
            category?: "livingService" | "communityAffairs" | "cultureSports" | "publicBenefit" | null;
            /** @description Initiators and heads are fit (发起人、拟任负责人符合条件) */
            areInitiatorsFit?: boolean | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId: string;
            /**
             * @description Kind of case (办件类型)
             * @enum {string}
             */
            kind: "establishment" | "filing" | "change" | "charter" | "deregistration" | "merger" | "split" | "correction";
            /**
             * Format: date
             * @description Applied on (申请日期)
             * @example 2018-06-01
             */
            appliedOn?: string | null;
        };
        RegistrationCaseStatement: {
            /**
             * Format: uuid
             * @description The other body of a merger or a split (对方组织(合并承继、分立新设))
             */
            counterpartId?: string | null;
            /**
             * Format: date
             * @description Consent of the supervisory unit (业务主管单位同意日期)
             * @example 2018-06-01
             */
            supervisoryConsentOn?: string | null;
            /**
             * Format: date
             * @description Liquidation ended on (清算结束日期)
             * @example 2018-06-01
             */
            liquidatedOn?: string | null;
            /** @description Name (名称) */
            name?: string | null;
            /**
             * @description Type (类型)
             * @enum {string|null}
             */
            type?: "association" | "socialService" | "foundation" | "communityGroup" | null;
            /** @description Credit code (统一社会信用代码) */
            uscc?: string | null;
            /**
             * @description Legal form (组织形式)
             * @enum {string|null}
             */
            legalForm?: "corporate" | "partnership" | "individual" | "publicRaising" | "nonPublicRaising" | null;
            /** @description Legal representative (法定代表人(负责人)) */
            legalRepresentative?: string | null;
            /** @description Identity number of the representative (法定代表人身份证件号码) */
            representativeIdNumber?: string | null;
            /** @description Address (住所) */
            address?: string | null;
            /** @description Area of activity (活动地域) */
            activityArea?: string | null;
            /** @description Purpose (宗旨) */
            purpose?: string | null;
            /** @description Business scope (业务范围) */
            businessScope?: string | null;
            /** @description Funds, in fen (注册(开办)资金) */
            fundsFen?: number | null;
            /** @description Supervisory unit (业务主管单位) */
            supervisoryUnit?: string | null;
            /** @description Directly registered (直接登记) */
            isDirectlyRegistered?: boolean | null;
            /** @description Individual members (个人会员(成员)数) */
            individualMembers?: number | null;
            /** @description Unit members (单位会员数) */
            unitMembers?: number | null;
            /** @description Full-time staff (专职工作人员数) */
            fullTimeStaff?: number | null;
            /** @description Share of non-state assets, in basis points (非国有资产比例(万分比)) */
            nonStateBp?: number | null;
            /** @description Months of the right to use the premises (1200 when owned) (场所使用权(月,自有填 1200)) */
            premisesMonths?: number | null;
            /** @description Members of the council (理事人数) */
            councilSize?: number | null;
            /**
             * @description Kind of community group (社区社会组织类别)
             * @enum {string|null}
             */
            category?: "livingService" | "communityAffairs" | "cultureSports" | "publicBenefit" | null;
            /** @description Initiators and heads are fit (发起人、拟任负责人符合条件) */
            areInitiatorsFit?: boolean | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        ReceivedMaterial: {
            /**
             * @description Material (材料)
             * @enum {string}
             */
            code: "application" | "supervisorApproval" | "capitalVerification" | "premisesProof" | "founders" | "charterDraft" | "councilList" | "minutes" | "representativeIdentity" | "financialAudit" | "charterAmendment" | "liquidationReport" | "supervisorReview" | "certificateAndSeal" | "groupMembers" | "communityOpinion" | "groupCharter" | "mergerAgreement" | "splitPlan" | "errorProof";
            /** @description Received (已收到) */
            isReceived: boolean;
            /**
             * Format: uuid
             * @description The evidence (佐证材料)
             */
            evidenceId?: string | null;
            /** @description Note (备注) */
            note?: string | null;
        };
        ReceivedMaterials: {
            /** @description Materials (材料) */
            materials: components["schemas"]["ReceivedMaterial"][];
        };
        RegistrationCaseSubmission: {
            /**
             * Format: date
             * @description Submitted on (提交日期)
             * @example 2018-06-01
             */
            submittedOn?: string | null;
        };
        RegistrationCaseReturn: {
            /** @description What is missing (缺少的材料) */
            missing?: ("application" | "supervisorApproval" | "capitalVerification" | "premisesProof" | "founders" | "charterDraft" | "councilList" | "minutes" | "representativeIdentity" | "financialAudit" | "charterAmendment" | "liquidationReport" | "supervisorReview" | "certificateAndSeal" | "groupMembers" | "communityOpinion" | "groupCharter" | "mergerAgreement" | "splitPlan" | "errorProof")[] | null;
            /** @description What has to be put right (需要补正的内容) */
            reason?: string | null;
        };
        RegistrationCaseAcceptance: {
            /**
             * Format: date
             * @description Accepted on (受理日期)
             * @example 2018-06-01
             */
            acceptedOn?: string | null;
        };
        RegistrationCaseApproval: {
            /** @description Document no. (文号) */
            documentNo: string;
            /**
             * Format: date
             * @description Takes effect on (生效(登记)日期)
             * @example 2018-06-01
             */
            effectiveOn?: string | null;
            /** @description Credit code (统一社会信用代码) */
            uscc?: string | null;
            /** @description Certificate no. (证书编号) */
            certificateNo?: string | null;
            /**
             * Format: date
             * @description Certificate valid until (exclusive) (证书有效期至(不含))
             * @example 2018-06-01
             */
            validUntil?: string | null;
        };
        RegistrationCaseRefusal: {
            /**
             * @description Ground (不予登记的理由)
             * @enum {string}
             */
            refusalGround: "unlawfulPurpose" | "similarBody" | "unfitInitiator" | "fraud" | "conditionsUnmet" | "other";
            /** @description Document no. (文号) */
            documentNo?: string | null;
            /** @description Reason (说明) */
            reason: string;
        };
        RegistrationCaseWithdrawal: {
            /** @description Reason (原因) */
            reason?: string | null;
        };
        NewRegistrationCertificate: {
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId: string;
            /** @description Certificate no. (证书编号) */
            number: string;
            /**
             * Format: date
             * @description Issued on (发证日期)
             * @example 2018-06-01
             */
            issuedOn: string;
            /**
             * Format: date
             * @description Valid until (exclusive) (有效期至(不含))
             * @example 2018-06-01
             */
            validUntil?: string | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        RegistrationCertificateRenewal: {
            /** @description Number of the new certificate (新证书编号) */
            number: string;
            /**
             * Format: date
             * @description Issued on (发证日期)
             * @example 2018-06-01
             */
            issuedOn: string;
            /**
             * Format: date
             * @description Valid until (exclusive) (有效期至(不含))
             * @example 2018-06-01
             */
            validUntil?: string | null;
        };
        RegistrationCertificateEnd: {
            /** @description Reason (原因) */
            reason: string;
        };
        NewOfficeHolder: {
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId: string;
            /** @description Name (姓名) */
            name: string;
            /**
             * @description Office (职务)
             * @enum {string}
             */
            office: "representative" | "chair" | "viceChair" | "director" | "supervisor" | "secretaryGeneral" | "head" | "financeHead" | "other";
            /** @description Identity number (身份证件号码) */
            idNumber?: string | null;
            /** @description Employer (现工作单位) */
            employer?: string | null;
            /**
             * Format: date
             * @description In office from (任职日期)
             * @example 2018-06-01
             */
            fromOn: string;
            /**
             * Format: date
             * @description Term until (exclusive) (任期至(不含))
             * @example 2018-06-01
             */
            untilOn?: string | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        OfficeHolderChanges: {
            /** @description Identity number (身份证件号码) */
            idNumber?: string | null;
            /** @description Employer (现工作单位) */
            employer?: string | null;
            /**
             * Format: date
             * @description Term until (exclusive) (任期至(不含))
             * @example 2018-06-01
             */
            untilOn?: string | null;
        };
        OfficeLeaving: {
            /**
             * Format: date
             * @description Left on (离任日期)
             * @example 2018-06-01
             */
            leftOn?: string | null;
            /** @description Reason (原因) */
            reason?: string | null;
        };
        NewCase: {
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId: string;
            /**
             * @description Mode (入驻方式)
             * @enum {string}
             */
            mode: "inShell" | "outreach" | "virtual";
            /**
             * @description Tier (培育层级)
             * @enum {string}
             */
            tier: "budding" | "startup" | "hub" | "key";
            /**
             * Format: date
             * @description Applied on (申请日期)
             * @example 2018-06-01
             */
            appliedOn?: string | null;
            /** @description Plan (培育计划) */
            plan?: string | null;
            /** @description Mentor (导师) */
            mentor?: string | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        CaseChanges: {
            /**
             * @description Mode (入驻方式)
             * @enum {string}
             */
            mode?: "inShell" | "outreach" | "virtual";
            /**
             * @description Tier (培育层级)
             * @enum {string}
             */
            tier?: "budding" | "startup" | "hub" | "key";
            /** @description Plan (培育计划) */
            plan?: string | null;
            /** @description Mentor (导师) */
            mentor?: string | null;
        };
        Admission: {
            /**
             * Format: date
             * @description Admitted on (准入日期)
             * @example 2018-06-01
             */
            admittedOn?: string | null;
        };
        CaseRefusal: {
            /** @description Reason (原因) */
            reason: string;
        };
        CaseWithdrawal: {
            /** @description Reason (原因) */
            reason?: string | null;
        };
        Residence: {
            /**
             * Format: date
             * @description Moved in on (入驻日期)
             * @example 2018-06-01
             */
            movedInOn?: string | null;
            /**
             * Format: date
             * @description End of the term, when it is shorter than the rule (期满日期)
             * @example 2018-06-01
             */
            dueOn?: string | null;
        };
        Assessment: {
            /**
             * Format: date
             * @description Assessed on (评估日期)
             * @example 2018-06-01
             */
            assessedOn?: string | null;
            /** @description Score (评估得分) */
            score?: number | null;
            /** @description A self-assessment was handed in (已提交自评材料) */
            hasSelfAssessment?: boolean | null;
        };
        Graduation: {
            /**
             * Format: date
             * @description Graduated on (出壳日期)
             * @example 2018-06-01
             */
            exitedOn?: string | null;
            /** @description Score, when not entered before (评估得分) */
            score?: number | null;
        };
        Extension: {
            /**
             * Format: date
             * @description Extended until (延期至)
             * @example 2018-06-01
             */
            dueOn?: string | null;
            /** @description Score, when not entered before (评估得分) */
            score?: number | null;
            /** @description Reason (原因) */
            reason: string;
        };
        Exit: {
            /**
             * @description Kind of exit (退出方式)
             * @enum {string}
             */
            exitKind: "voluntary" | "expired" | "eliminated" | "disqualified";
            /**
             * Format: date
             * @description Exited on (退出日期)
             * @example 2018-06-01
             */
            exitedOn?: string | null;
            /** @description Reason (原因) */
            reason: string;
        };
        Handover: {
            /**
             * Format: date
             * @description Handed over on (移交日期)
             * @example 2018-06-01
             */
            handedOverOn?: string | null;
        };
        NewService: {
            /**
             * @description Kind of service (服务类别)
             * @enum {string}
             */
            kind: "premises" | "training" | "information" | "seedFund" | "resources" | "bookkeeping" | "fundCustody" | "registration" | "consulting" | "assessment" | "party" | "other";
            /** @description Topic (主题) */
            topic: string;
            /**
             * Format: date
             * @description Held on (服务日期)
             * @example 2018-06-01
             */
            heldOn: string;
            /** @description Minutes (服务时长(分钟)) */
            minutes: number;
            /** @description Participants (参加人数) */
            participants: number;
            /** @description Provider (提供者) */
            provider: string;
            /** @description Satisfaction (1–5) (满意度(1–5)) */
            satisfaction?: number | null;
        };
        NewProject: {
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId: string;
            /**
             * @description Name (项目名称)
             * @example “轮椅走黔灵”项目
             */
            name: string;
            /**
             * @description Programme (资助计划)
             * @example 云岩区社会组织微公益创投(2018年)
             */
            program: string;
            /** @description Purpose (目标与内容) */
            purpose: string;
            /**
             * Format: uuid
             * @description Division (实施片区)
             */
            divisionId?: string | null;
            /**
             * Format: date
             * @description Starts on (开始日期)
             * @example 2018-06-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description Ends on (结束日期)
             * @example 2018-06-01
             */
            endsOn: string;
            /**
             * @description Budget, in fen (总预算)
             * @example 7000000
             */
            budgetFen: number;
            /**
             * @description Asked for, in fen (申请资助)
             * @example 4000000
             */
            askedFen: number;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        ProjectChanges: {
            /** @description Name (项目名称) */
            name?: string;
            /** @description Programme (资助计划) */
            program?: string;
            /** @description Purpose (目标与内容) */
            purpose?: string;
            /**
             * Format: uuid
             * @description Division (实施片区)
             */
            divisionId?: string | null;
            /**
             * Format: date
             * @description Starts on (开始日期)
             * @example 2018-06-01
             */
            startsOn?: string;
            /**
             * Format: date
             * @description Ends on (结束日期)
             * @example 2018-06-01
             */
            endsOn?: string;
            /** @description Budget, in fen (总预算) */
            budgetFen?: number;
            /** @description Asked for, in fen (申请资助) */
            askedFen?: number;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        ProjectAward: {
            /** @description Awarded, in fen (核定资助) */
            awardedFen: number;
            /**
             * Format: date
             * @description Decided on (决定日期)
             * @example 2018-06-01
             */
            decidedOn?: string | null;
        };
        ProjectRefusal: {
            /** @description Reason (原因) */
            reason: string;
            /**
             * Format: date
             * @description Decided on (决定日期)
             * @example 2018-06-01
             */
            decidedOn?: string | null;
        };
        ProjectWithdrawal: {
            /** @description Reason (原因) */
            reason?: string | null;
        };
        ProjectAgreement: {
            /** @description Agreement no. (协议编号) */
            agreementNo: string;
            /**
             * Format: date
             * @description Agreed on (签约日期)
             * @example 2018-06-01
             */
            agreedOn?: string | null;
        };
        ProjectClosure: {
            /**
             * Format: date
             * @description Closed on (结项日期)
             * @example 2018-06-01
             */
            closedOn?: string | null;
        };
        ProjectTermination: {
            /** @description Reason (原因) */
            reason: string;
            /**
             * Format: date
             * @description Terminated on (终止日期)
             * @example 2018-06-01
             */
            closedOn?: string | null;
        };
        TranchePayment: {
            /**
             * Format: date
             * @description Paid on; today when left out (支付日期)
             * @example 2018-06-01
             */
            paidOn?: string | null;
            /**
             * @description Bank reference (银行流水号)
             * @example ICBC201806150001
             */
            bankReference: string;
        };
        TrancheCancellation: {
            /** @description Reason (原因) */
            reason: string;
        };
        NewContribution: {
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId: string;
            /**
             * Format: uuid
             * @description Project (项目)
             */
            projectId?: string | null;
            /**
             * Format: uuid
             * @description Incubation case (孵化个案)
             */
            incubationCaseId?: string | null;
            /** @description Counterparty (捐助方) */
            counterparty: string;
            /**
             * @description Kind of counterparty (捐助方类别)
             * @enum {string}
             */
            counterpartyKind: "enterprise" | "individual" | "foundation" | "association" | "publicBody" | "other";
            /**
             * @description Source class (来源)
             * @enum {string}
             */
            sourceClass: "enterpriseGift" | "individualGift" | "foundationGrant" | "associationSupport" | "serviceIncome" | "ownFunds" | "otherPublic";
            /**
             * @description Form (形式)
             * @enum {string}
             */
            form: "cash" | "goods" | "premises" | "service" | "securities" | "volunteerTime";
            /**
             * @description Amount, in fen (金额)
             * @example 500000
             */
            amountFen: number;
            /** @description Quantity (数量) */
            quantity?: number | null;
            /** @description Unit (单位) */
            unit?: string | null;
            /** @description Value proven (有价值证明) */
            hasValuationProof?: boolean | null;
            /** @description Purpose (用途) */
            purpose?: string | null;
            /** @description Restricted (限定用途) */
            isRestricted?: boolean | null;
            /**
             * Format: date
             * @description Pledged on (承诺日期)
             * @example 2018-06-01
             */
            pledgedOn: string;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        Agreement: {
            /**
             * Format: date
             * @description Agreed on (协议日期)
             * @example 2018-06-01
             */
            agreedOn: string;
        };
        Receipt: {
            /**
             * Format: date
             * @description Received on (到账日期)
             * @example 2018-06-01
             */
            receivedOn: string;
            /** @description Receipt no. (票据号) */
            receiptNo?: string | null;
        };
        Refusing: {
            /** @description Reason (原因) */
            reason: string;
        };
        Lapse: {
            /** @description Reason (原因) */
            reason?: string | null;
        };
        NewVolunteer: {
            /**
             * @description Phone (联系电话)
             * @example 13800000000
             */
            phone?: string | null;
            /**
             * Format: date
             * @description Date of birth (出生日期)
             * @example 2001-05-04
             */
            birthDate?: string | null;
            /**
             * @description District of residence (居住区域)
             * @example 云岩区宅吉社区
             */
            districtOfResidence?: string | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
            /** @description Guardian (监护人姓名) */
            guardianName?: string | null;
            /**
             * @description Relation to the person (与本人的关系)
             * @enum {string|null}
             */
            guardianRelation?: "parent" | "grandparent" | "sibling" | "otherGuardian" | null;
            /**
             * @description Guardian’s phone (监护人电话)
             * @example 13800000000
             */
            guardianPhone?: string | null;
            /**
             * Format: date
             * @description Guardian’s consent on (监护人同意日期)
             * @example 2018-06-01
             */
            guardianConsentOn?: string | null;
            /** @description Name (姓名) */
            name: string;
            /**
             * Format: date
             * @description Joined on (加入日期)
             * @example 2018-06-01
             */
            joinedOn: string;
            /**
             * Format: uuid
             * @description The body that registers the person (登记单位)
             */
            organizationId?: string | null;
        };
        VolunteerChanges: {
            /**
             * @description Phone (联系电话)
             * @example 13800000000
             */
            phone?: string | null;
            /**
             * Format: date
             * @description Date of birth (出生日期)
             * @example 2001-05-04
             */
            birthDate?: string | null;
            /**
             * @description District of residence (居住区域)
             * @example 云岩区宅吉社区
             */
            districtOfResidence?: string | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
            /** @description Name (姓名) */
            name?: string;
        };
        Leaving: {
            /** @description Reason (原因) */
            reason?: string | null;
        };
        NewActivity: {
            /**
             * @description Name (活动名称)
             * @example 重阳敬老义诊
             */
            name: string;
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId: string;
            /**
             * Format: uuid
             * @description Project (项目)
             */
            projectId?: string | null;
            /**
             * Format: uuid
             * @description Division where it takes place (所在片区)
             */
            divisionId?: string | null;
            /**
             * @description Place (地点)
             * @example 宅吉社区白腊井院落
             */
            place: string;
            /**
             * @description Kind (类别)
             * @enum {string}
             */
            kind: "elderCare" | "disability" | "children" | "community" | "culture" | "environment" | "health" | "other";
            /**
             * Format: date-time
             * @description Starts at (开始时间)
             * @example 2018-10-17T01:00:00.000Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description Ends at (结束时间)
             * @example 2018-10-17T03:00:00.000Z
             */
            endsAt: string;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        ActivityChanges: {
            /** @description Name (活动名称) */
            name?: string;
            /**
             * Format: uuid
             * @description Project (项目)
             */
            projectId?: string | null;
            /**
             * Format: uuid
             * @description Division where it takes place (所在片区)
             */
            divisionId?: string | null;
            /** @description Place (地点) */
            place?: string;
            /**
             * @description Kind (类别)
             * @enum {string}
             */
            kind?: "elderCare" | "disability" | "children" | "community" | "culture" | "environment" | "health" | "other";
            /**
             * Format: date-time
             * @description Starts at (开始时间)
             * @example 2018-06-01T01:00:00.000Z
             */
            startsAt?: string;
            /**
             * Format: date-time
             * @description Ends at (结束时间)
             * @example 2018-06-01T01:00:00.000Z
             */
            endsAt?: string;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        AttendanceRow: {
            /**
             * Format: uuid
             * @description Volunteer (志愿者)
             */
            volunteerId: string;
            /**
             * @description Minutes served (服务时长(分钟))
             * @example 120
             */
            minutes: number;
        };
        HeldRecord: {
            /** @description Person-times served (服务人次) */
            beneficiaryVisits: number;
            /** @description Persons served (服务人数) */
            beneficiaryPersons?: number | null;
            /** @description Volunteers present (到场志愿者) */
            attendance: components["schemas"]["AttendanceRow"][];
            /** @description Summary (活动小结) */
            summary?: string | null;
        };
        Cancelling: {
            /** @description Reason (原因) */
            reason: string;
        };
        NewMediaReport: {
            /** @description Title (标题) */
            title: string;
            /** @description Medium (媒体) */
            medium: string;
            /**
             * @description Level (级别)
             * @enum {string}
             */
            level: "national" | "provincial" | "municipal" | "district" | "online";
            /**
             * Format: date
             * @description Published on (刊发日期)
             * @example 2018-06-01
             */
            publishedOn: string;
            /**
             * @description Link (链接)
             * @example https://zhucheng.example/2018/0601/1.html
             */
            url?: string | null;
            /**
             * Format: uuid
             * @description The original it reprints (首发报道)
             */
            reprintOfId?: string | null;
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId?: string | null;
            /**
             * Format: uuid
             * @description Activity (公益活动)
             */
            activityId?: string | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        MediaReportChanges: {
            /** @description Title (标题) */
            title?: string;
            /** @description Medium (媒体) */
            medium?: string;
            /**
             * @description Level (级别)
             * @enum {string}
             */
            level?: "national" | "provincial" | "municipal" | "district" | "online";
            /**
             * Format: date
             * @description Published on (刊发日期)
             * @example 2018-06-01
             */
            publishedOn?: string;
            /**
             * @description Link (链接)
             * @example https://zhucheng.example/2018/0601/1.html
             */
            url?: string | null;
            /**
             * Format: uuid
             * @description The original it reprints (首发报道)
             */
            reprintOfId?: string | null;
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId?: string | null;
            /**
             * Format: uuid
             * @description Activity (公益活动)
             */
            activityId?: string | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        MediaReportRejection: {
            /** @description Reason (原因) */
            reason: string;
        };
        NewHonour: {
            /** @description Document no. (文号) */
            documentNo?: string | null;
            /**
             * Format: date
             * @description Consent to publication (同意公开日期)
             * @example 2018-06-01
             */
            consentOn?: string | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
            /**
             * @description Kind of honoree (获奖者类别)
             * @enum {string}
             */
            honoreeKind: "person" | "organization";
            /**
             * @description Honoree (获奖者)
             * @example 张三(虚构)
             */
            honoreeName: string;
            /**
             * Format: uuid
             * @description A known honoree (已有的获奖者)
             */
            honoreeId?: string | null;
            /**
             * Format: uuid
             * @description Organization (社会组织)
             */
            organizationId?: string | null;
            /**
             * @description Title (荣誉名称)
             * @example 优秀志愿者
             */
            title: string;
            /**
             * @description Kind (类别)
             * @enum {string}
             */
            kind: "commendation" | "recognition" | "star" | "externalList";
            /**
             * @description Level (级别)
             * @enum {string}
             */
            level: "national" | "provincial" | "municipal" | "district" | "community" | "social";
            /** @description Granted by (授予单位) */
            grantedBy: string;
            /**
             * Format: date
             * @description Granted on (授予日期)
             * @example 2018-06-01
             */
            grantedOn: string;
        };
        HonourChanges: {
            /** @description Document no. (文号) */
            documentNo?: string | null;
            /**
             * Format: date
             * @description Consent to publication (同意公开日期)
             * @example 2018-06-01
             */
            consentOn?: string | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        HonourRejection: {
            /** @description Reason (原因) */
            reason: string;
        };
        Revoking: {
            /** @description Reason (原因) */
            reason: string;
            /**
             * Format: date
             * @description Revoked on (撤销日期)
             * @example 2018-06-01
             */
            revokedOn?: string | null;
        };
        NewPolicyDocument: {
            /** @description Title (标题) */
            title: string;
            /**
             * @description Document no. (文号)
             * @example 云虚民〔2014〕6号
             */
            documentNo: string;
            /** @description Issued by (印发单位) */
            issuedBy: string;
            /**
             * Format: date
             * @description Issued on (印发日期)
             * @example 2018-06-01
             */
            issuedOn: string;
            /**
             * Format: date
             * @description Effective on (施行日期)
             * @example 2018-06-01
             */
            effectiveOn: string;
            /**
             * Format: date
             * @description Expires on (last valid day) (有效期至(含当日))
             * @example 2018-06-01
             */
            expiresOn?: string | null;
            /** @description Subject (主题) */
            subject: string;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        PolicyDocumentChanges: {
            /** @description Title (标题) */
            title?: string;
            /**
             * @description Document no. (文号)
             * @example 云虚民〔2014〕6号
             */
            documentNo?: string;
            /** @description Issued by (印发单位) */
            issuedBy?: string;
            /**
             * Format: date
             * @description Issued on (印发日期)
             * @example 2018-06-01
             */
            issuedOn?: string;
            /**
             * Format: date
             * @description Effective on (施行日期)
             * @example 2018-06-01
             */
            effectiveOn?: string;
            /**
             * Format: date
             * @description Expires on (last valid day) (有效期至(含当日))
             * @example 2018-06-01
             */
            expiresOn?: string | null;
            /** @description Subject (主题) */
            subject?: string;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        Supersession: {
            /**
             * Format: uuid
             * @description The document in its place (替代文件)
             */
            supersededById: string;
        };
        Repeal: {
            /** @description Reason (原因) */
            reason: string;
            /**
             * Format: date
             * @description Repealed on (废止日期)
             * @example 2018-06-01
             */
            repealedOn?: string | null;
        };
        NewMeeting: {
            /**
             * @description Kind (类别)
             * @enum {string}
             */
            kind: "leadingGroup" | "jointMeeting" | "deliberation" | "review" | "other";
            /** @description Title (名称) */
            title: string;
            /**
             * Format: date
             * @description Held on (会议日期)
             * @example 2018-06-01
             */
            heldOn: string;
            /** @description Place (地点) */
            place?: string | null;
            /** @description Convener (召集人) */
            convener: string;
            /** @description Attendees (参会单位和人员) */
            attendees: string;
            /** @description Agenda (议题) */
            agenda?: string | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        MeetingChanges: {
            /**
             * @description Kind (类别)
             * @enum {string}
             */
            kind?: "leadingGroup" | "jointMeeting" | "deliberation" | "review" | "other";
            /** @description Title (名称) */
            title?: string;
            /**
             * Format: date
             * @description Held on (会议日期)
             * @example 2018-06-01
             */
            heldOn?: string;
            /** @description Place (地点) */
            place?: string | null;
            /** @description Convener (召集人) */
            convener?: string;
            /** @description Attendees (参会单位和人员) */
            attendees?: string;
            /** @description Agenda (议题) */
            agenda?: string | null;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
            /** @description Decisions (议定事项) */
            decisions?: string | null;
        };
        Minutes: {
            /** @description Decisions (议定事项) */
            decisions: string;
            /**
             * Format: date
             * @description Held on (实际召开日期)
             * @example 2018-06-01
             */
            heldOn?: string | null;
            /** @description Attendees (实际参会) */
            attendees?: string | null;
        };
        ReasonGiven: {
            /** @description Reason (原因) */
            reason: string;
        };
        NewTask: {
            /** @description Task (事项) */
            title: string;
            /** @description Responsible unit (责任单位) */
            ownerUnit: string;
            /**
             * Format: date
             * @description Due on (办结期限)
             * @example 2018-06-01
             */
            dueOn: string;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
            /**
             * Format: uuid
             * @description Meeting (会议)
             */
            meetingId?: string | null;
        };
        TaskChanges: {
            /** @description Task (事项) */
            title?: string;
            /** @description Responsible unit (责任单位) */
            ownerUnit?: string;
            /**
             * Format: date
             * @description Due on (办结期限)
             * @example 2018-06-01
             */
            dueOn?: string;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        Completion: {
            /**
             * Format: date
             * @description Done on (办结日期)
             * @example 2018-06-01
             */
            doneOn: string;
            /** @description Result (办理结果) */
            result: string;
        };
        NewOperatorContract: {
            /** @description Operator (运营单位) */
            operator: string;
            /** @description Contract no. (合同编号) */
            contractNo: string;
            /**
             * Format: date
             * @description Starts on (起始日期)
             * @example 2018-06-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description Ends on (终止日期)
             * @example 2018-06-01
             */
            endsOn: string;
            /** @description Amount, in fen (合同金额) */
            amountFen: number;
            /** @description Indicators (考核指标) */
            indicators: string;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        OperatorContractChanges: {
            /** @description Operator (运营单位) */
            operator?: string;
            /** @description Contract no. (合同编号) */
            contractNo?: string;
            /**
             * Format: date
             * @description Starts on (起始日期)
             * @example 2018-06-01
             */
            startsOn?: string;
            /**
             * Format: date
             * @description Ends on (终止日期)
             * @example 2018-06-01
             */
            endsOn?: string;
            /** @description Amount, in fen (合同金额) */
            amountFen?: number;
            /** @description Indicators (考核指标) */
            indicators?: string;
            /** @description Where the record comes from (来源说明) */
            source?: string | null;
        };
        Problem: {
            /** @description address of a page that says what it means: `/problems/<room>/<code>` */
            type: string;
            title: string;
            status: number;
            /** @description in the language of Accept-Language (zh-CN, en) */
            detail: string;
            /** @description id of the request, as in the log */
            instance: string;
            code: string;
            errors?: {
                /** @description JSON Pointer into the body, or `?name` of a query parameter */
                pointer: string;
                code: string;
                detail: string;
            }[];
        };
        "announcements.row": {
            /** Format: uuid */
            id: string;
            /** @description Name (名称) */
            name: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Attempts (次数) */
            attempts: number | null;
            /**
             * Format: date-time
             * @description Announced (发出)
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description Next try (下次)
             */
            nextAt: string | null;
            /**
             * Format: date-time
             * @description Delivered (送达)
             */
            deliveredAt: string | null;
            /** @description Error (错误) */
            lastError: string | null;
        };
        "disclosures.row": {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description At (时间)
             */
            at: string | null;
            /** @description Shown to (查看人) */
            accountName: string | null;
            /** @description Kind of record (记录类别) */
            resource: string | null;
            /** @description Record id (记录编号) */
            subjectId: string | null;
            /** @description Fields (所看内容) */
            fields: unknown;
            /** @description Purpose (用途) */
            purpose: string | null;
            /** @description Reason (理由) */
            reason: string | null;
            /** @description Shown to (id) (查看人编号) */
            accountId: string | null;
        };
        disclosures: {
            /**
             * Format: date-time
             * @description At (时间)
             */
            at: string | null;
            /** @description Shown to (查看人) */
            accountName: string | null;
            /** @description Kind of record (记录类别) */
            resource: string | null;
            /** @description Record id (记录编号) */
            subjectId: string | null;
            /** @description Fields (所看内容) */
            fields: unknown;
            /** @description Purpose (用途) */
            purpose: string | null;
            /** @description Reason (理由) */
            reason: string | null;
            /** @description Shown to (id) (查看人编号) */
            accountId: string | null;
            version: number;
            /**
             * Format: date-time
             * @description Recorded at (记录时间)
             */
            createdAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "history.row": {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description At (时间)
             */
            at: string | null;
            /** @description Move (动作) */
            move: string | null;
            /** @description From (原状态) */
            fromState: string | null;
            /** @description To (新状态) */
            toState: string | null;
            /** @description By (id) (经办人编号) */
            actorId: string | null;
            /** @description By (经办人) */
            actorName: string | null;
            /** @description Reason (原因) */
            reason: string | null;
            /** @description Changes (变更) */
            changes: unknown;
        };
        "evidence.row": {
            /** Format: uuid */
            id: string;
            /** @description File id (文件编号) */
            fileId: string | null;
            /** @description Label (说明) */
            label: string | null;
            /** @description File name (文件名) */
            name: string | null;
            /** @description Type (类型) */
            mediaType: string | null;
            /** @description Bytes (字节) */
            sizeBytes: number | null;
            /** @description SHA-256 (指纹) */
            sha256: string | null;
            /**
             * Format: date-time
             * @description Added at (添加时间)
             */
            addedAt: string | null;
            /** @description Added by (添加人) */
            addedByName: string | null;
        };
        "users.row": {
            /** Format: uuid */
            id: string;
            /** @description Login (登录名) */
            login: string | null;
            /** @description Name (姓名) */
            name: string | null;
            /** @description Unit (单位) */
            unit: string | null;
            /** @description Roles (角色) */
            roles: unknown;
            /** @description Legal representative (法定代表人账户) */
            isRepresentative: boolean | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Must change password (须改口令) */
            mustChangePassword: boolean | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /**
             * Format: date-time
             * @description Password changed (口令更新)
             */
            passwordChangedAt: string | null;
            /**
             * Format: date-time
             * @description Created (建立)
             */
            createdAt: string | null;
        };
        users: {
            /** @description Login (登录名) */
            login: string | null;
            /** @description Name (姓名) */
            name: string | null;
            /** @description Unit (单位) */
            unit: string | null;
            /** @description Roles (角色) */
            roles: unknown;
            /** @description Legal representative (法定代表人账户) */
            isRepresentative: boolean | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Must change password (须改口令) */
            mustChangePassword: boolean | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /**
             * Format: date-time
             * @description Password changed (口令更新)
             */
            passwordChangedAt: string | null;
            /**
             * Format: date-time
             * @description Created (建立)
             */
            createdAt: string | null;
            version: number;
            /** @description Created by (建立人) */
            createdBy: string | null;
            /** @description Second factor in use (已启用动态口令) */
            hasSecondFactor: boolean | null;
            /**
             * Format: date-time
             * @description Invitation valid until (邀请链接有效期至)
             */
            invitationExpiresAt: string | null;
            /** @description Open sessions (登录中的会话) */
            sessionCount: number | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "sessions.row": {
            /** Format: uuid */
            id: string;
            /** @description Device (设备) */
            device: string | null;
            /** @description Address (来源地址) */
            address: string | null;
            /**
             * Format: date-time
             * @description Signed in (登录时间)
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description Last used (最近使用)
             */
            lastSeenAt: string | null;
            /**
             * Format: date-time
             * @description Ends (到期)
             */
            endsAt: string | null;
        };
        "api-clients.row": {
            /** Format: uuid */
            id: string;
            /** @description Name (名称) */
            name: string | null;
            /** @description Client id (客户端编号) */
            clientId: string | null;
            /** @description Scopes (权限范围) */
            scopes: unknown;
            /** @description Roles (角色) */
            roles: unknown;
            /** @description Requests per minute (每分钟限额) */
            quotaPerMinute: number | null;
            /**
             * Format: date-time
             * @description Secret valid until (密钥到期)
             */
            secretExpiresAt: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date-time
             * @description Created (建立)
             */
            createdAt: string | null;
        };
        "api-clients": {
            /** @description Name (名称) */
            name: string | null;
            /** @description Client id (客户端编号) */
            clientId: string | null;
            /** @description Scopes (权限范围) */
            scopes: unknown;
            /** @description Roles (角色) */
            roles: unknown;
            /** @description Requests per minute (每分钟限额) */
            quotaPerMinute: number | null;
            /**
             * Format: date-time
             * @description Secret valid until (密钥到期)
             */
            secretExpiresAt: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date-time
             * @description Created (建立)
             */
            createdAt: string | null;
            version: number;
            /** @description Created by (建立人) */
            createdBy: string | null;
            /** @description Purpose (用途) */
            purpose: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "divisions.row": {
            /** Format: uuid */
            id: string;
            /** @description Code (区划代码) */
            code: string | null;
            /** @description Name (名称) */
            name: string | null;
            /** @description Kind (类别) */
            kind: string | null;
            /** @description Editions (版本) */
            editions: unknown;
            /**
             * Format: date
             * @description Valid from (启用)
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Valid until (停用)
             */
            validUntil: string | null;
            /** @description Unit of 2018 (2018年版归属) */
            unit2018: string | null;
            /** @description Unit of 2020 (2020年版归属) */
            unit2020: string | null;
        };
        divisions: {
            /** @description Code (区划代码) */
            code: string | null;
            /** @description Name (名称) */
            name: string | null;
            /** @description Kind (类别) */
            kind: string | null;
            /** @description Editions (版本) */
            editions: unknown;
            /**
             * Format: date
             * @description Valid from (启用)
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Valid until (停用)
             */
            validUntil: string | null;
            /** @description Unit of 2018 (2018年版归属) */
            unit2018: string | null;
            /** @description Unit of 2020 (2020年版归属) */
            unit2020: string | null;
            version: number;
            /** @description Source (来源) */
            source: string | null;
            /**
             * Format: date-time
             * @description Recorded (录入)
             */
            createdAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "division-statements.row": {
            /** Format: uuid */
            id: string;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /** @description Scope (范围) */
            scope: string | null;
            /** @description Measure (指标) */
            measure: string | null;
            /** @description Value (数值) */
            value: string | null;
            /** @description Unit (单位) */
            unit: string | null;
            /**
             * Format: date
             * @description As of (截至)
             */
            asOfOn: string | null;
            /** @description Source (来源) */
            source: string | null;
            /** @description Note (说明) */
            note: string | null;
        };
        "organizations.imports.row": {
            /** Format: uuid */
            id: string;
            /** @description File (文件) */
            fileName: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Counts (行数) */
            counts: unknown;
            /** @description Written (已写入) */
            done: number | null;
            /** @description To be written (应写入) */
            total: number | null;
            /**
             * Format: date-time
             * @description Handed in at (导入时间)
             */
            createdAt: string | null;
            /** @description Handed in by (导入人) */
            createdByName: string | null;
            /**
             * Format: date-time
             * @description Finished at (完成时间)
             */
            finishedAt: string | null;
        };
        "organizations.imports": {
            /** @description File (文件) */
            fileName: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Counts (行数) */
            counts: unknown;
            /** @description Written (已写入) */
            done: number | null;
            /** @description To be written (应写入) */
            total: number | null;
            /**
             * Format: date-time
             * @description Handed in at (导入时间)
             */
            createdAt: string | null;
            /** @description Handed in by (导入人) */
            createdByName: string | null;
            /**
             * Format: date-time
             * @description Finished at (完成时间)
             */
            finishedAt: string | null;
            version: number;
            /** @description Mapping from (列对应来自) */
            mappedBy: string | null;
            /** @description Source name (来源名称) */
            sourceName: string | null;
            /** @description File id (文件编号) */
            fileId: string | null;
            /** @description Columns (列) */
            columns: unknown;
            /** @description Mapping (列对应) */
            mapping: unknown;
            /**
             * Format: date-time
             * @description Confirmed at (确认时间)
             */
            confirmedAt: string | null;
            /** @description Handed in by (id) (导入人编号) */
            createdBy: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "organizations.imports.rows.row": {
            /** Format: uuid */
            id: string;
            /** @description Row (行号) */
            rowNo: number | null;
            /** @description Outcome (结果) */
            outcome: string | null;
            /** @description Values (内容) */
            values: unknown;
            /** @description Problems (问题) */
            problems: unknown;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /**
             * Format: date-time
             * @description Written at (写入时间)
             */
            appliedAt: string | null;
        };
        "organizations.row": {
            /** Format: uuid */
            id: string;
            /** @description Name (名称) */
            name: string | null;
            /** @description Type (类型) */
            type: string | null;
            /** @description Credit code (统一社会信用代码) */
            uscc: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date
             * @description Registered on (登记日期)
             */
            registeredOn: string | null;
            /** @description Sector (领域) */
            sector: string | null;
            /** @description Legal representative (法定代表人) */
            legalRepresentative: string | null;
            /** @description Supervisory unit (业务主管单位) */
            supervisoryUnit: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        organizations: {
            /** @description Name (名称) */
            name: string | null;
            /** @description Type (类型) */
            type: string | null;
            /** @description Credit code (统一社会信用代码) */
            uscc: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date
             * @description Registered on (登记日期)
             */
            registeredOn: string | null;
            /** @description Sector (领域) */
            sector: string | null;
            /** @description Legal representative (法定代表人) */
            legalRepresentative: string | null;
            /** @description Supervisory unit (业务主管单位) */
            supervisoryUnit: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /**
             * Format: date
             * @description Filed on (备案日期)
             */
            filedOn: string | null;
            /**
             * Format: date
             * @description Closed on (终止日期)
             */
            closedOn: string | null;
            /** @description Address (住所) */
            address: string | null;
            /** @description Phone (联系电话) */
            contactPhone: string | null;
            /** @description Directly registered (直接登记) */
            isDirectlyRegistered: boolean | null;
            /** @description Purpose (宗旨) */
            purpose: string | null;
            /** @description Legal form (组织形式) */
            legalForm: string | null;
            /** @description Area of activity (活动地域) */
            activityArea: string | null;
            /** @description Business scope (业务范围) */
            businessScope: string | null;
            /** @description Former names (曾用名) */
            formerNames: string | null;
            /** @description Succeeded by (id) (承继组织编号) */
            succeededById: string | null;
            /** @description Succeeded by (承继组织) */
            succeededByName: string | null;
            /** @description Split from (id) (分立自编号) */
            splitFromId: string | null;
            /** @description Split from (分立自) */
            splitFromName: string | null;
            /** @description Funds (注册(开办)资金), in fen */
            fundsFen: number | null;
            /** @description Members (成员数) */
            memberCount: number | null;
            /**
             * Format: date
             * @description Card confirmed on (资料核对日期)
             */
            cardConfirmedOn: string | null;
            /**
             * Format: date
             * @description Card due on (下次核对)
             */
            cardDueOn: string | null;
            /** @description Recorded by (录入人) */
            createdBy: string | null;
            /** @description Merged into (并入) */
            mergedIntoId: string | null;
            /** @description Merged into (name) (并入的组织) */
            mergedIntoName: string | null;
            /** @description Source (来源) */
            source: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "organizations.changes.row": {
            /** Format: uuid */
            id: string;
            /** @description Item (事项) */
            item: string | null;
            /** @description Before (变更前) */
            value: unknown;
            /** @description After (变更后) */
            next: unknown;
            /**
             * Format: date
             * @description Held from (有效自)
             */
            fromOn: string | null;
            /**
             * Format: date
             * @description Held until (exclusive) (有效至(不含))
             */
            untilOn: string | null;
            /** @description By (依据) */
            way: string | null;
            /** @description Case id (办件编号) */
            caseId: string | null;
            /** @description Reason (说明) */
            reason: string | null;
            /**
             * Format: date-time
             * @description Recorded at (记录时间)
             */
            recordedAt: string | null;
            /** @description Recorded by (记录人) */
            recordedByName: string | null;
        };
        "timeline.row": {
            /** @description Record (记录) */
            title: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description At (时间)
             */
            at: string | null;
            /**
             * Format: date
             * @description Took effect on (生效日期)
             */
            on: string | null;
            /** @description Kind (类别) */
            resource: string | null;
            /** @description Record id (记录编号) */
            recordId: string | null;
            /** @description Move (动作) */
            move: string | null;
            /** @description From (原状态) */
            fromState: string | null;
            /** @description To (新状态) */
            toState: string | null;
            /** @description By (经办人) */
            actorName: string | null;
            /** @description Reason (原因) */
            reason: string | null;
            /** @description Changes (变更) */
            changes: unknown;
        };
        "access-applications.row": {
            /** Format: uuid */
            id: string;
            /** @description Name (姓名) */
            name: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Legal representative (法定代表人) */
            isRepresentative: boolean | null;
            /** @description Phone (联系电话) */
            phone: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date-time
             * @description Applied (申请时间)
             */
            createdAt: string | null;
        };
        "access-applications": {
            /** @description Name (姓名) */
            name: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Legal representative (法定代表人) */
            isRepresentative: boolean | null;
            /** @description Phone (联系电话) */
            phone: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date-time
             * @description Applied (申请时间)
             */
            createdAt: string | null;
            version: number;
            /** @description How they act for it (身份说明) */
            statement: string | null;
            /** @description Decided by (id) (决定人编号) */
            decidedBy: string | null;
            /** @description Decided by (决定人) */
            decidedByName: string | null;
            /** @description Account id (账户编号) */
            accountId: string | null;
            /** @description Registered representative (登记的法定代表人) */
            legalRepresentative: string | null;
            /** @description Accounts of the body (该组织现有账户) */
            accountCount: number | null;
            /** @description Pieces of evidence (证明材料份数) */
            evidenceCount: number | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "duplicates.row": {
            /** Format: uuid */
            id: string;
            /** @description One organization (组织甲) */
            leftName: string | null;
            /** @description One organization (id) (组织甲编号) */
            leftId: string | null;
            /** @description Its code (甲的代码) */
            leftUscc: string | null;
            /** @description Its state (甲的状态) */
            leftState: string | null;
            /** @description The other (组织乙) */
            rightName: string | null;
            /** @description The other (id) (组织乙编号) */
            rightId: string | null;
            /** @description Code of the other (乙的代码) */
            rightUscc: string | null;
            /** @description State of the other (乙的状态) */
            rightState: string | null;
            /** @description Points (相似度) */
            score: number | null;
            /** @description Reasons (依据) */
            reasons: unknown;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date-time
             * @description Found at (发现时间)
             */
            createdAt: string | null;
        };
        duplicates: {
            /** @description One organization (组织甲) */
            leftName: string | null;
            /** @description One organization (id) (组织甲编号) */
            leftId: string | null;
            /** @description Its code (甲的代码) */
            leftUscc: string | null;
            /** @description Its state (甲的状态) */
            leftState: string | null;
            /** @description The other (组织乙) */
            rightName: string | null;
            /** @description The other (id) (组织乙编号) */
            rightId: string | null;
            /** @description Code of the other (乙的代码) */
            rightUscc: string | null;
            /** @description State of the other (乙的状态) */
            rightState: string | null;
            /** @description Points (相似度) */
            score: number | null;
            /** @description Reasons (依据) */
            reasons: unknown;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date-time
             * @description Found at (发现时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Found by (发现人) */
            createdBy: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "merges.row": {
            /** Format: uuid */
            id: string;
            /** @description Record that stays (保留的组织) */
            survivorName: string | null;
            /** @description Record that stays (id) (保留的组织编号) */
            survivorId: string | null;
            /** @description Record absorbed (被并入的组织) */
            absorbedName: string | null;
            /** @description Record absorbed (id) (被并入的组织编号) */
            absorbedId: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Rows that moved (转移的关联记录) */
            linkCount: number | null;
            /** @description Reason (理由) */
            reason: string | null;
            /** @description Proposed by (提出人) */
            proposedByName: string | null;
            /** @description Confirmed by (确认人) */
            confirmedByName: string | null;
            /**
             * Format: date-time
             * @description Confirmed at (确认时间)
             */
            confirmedAt: string | null;
            /**
             * Format: date-time
             * @description Proposed at (提出时间)
             */
            createdAt: string | null;
        };
        merges: {
            /** @description Record that stays (保留的组织) */
            survivorName: string | null;
            /** @description Record that stays (id) (保留的组织编号) */
            survivorId: string | null;
            /** @description Record absorbed (被并入的组织) */
            absorbedName: string | null;
            /** @description Record absorbed (id) (被并入的组织编号) */
            absorbedId: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Rows that moved (转移的关联记录) */
            linkCount: number | null;
            /** @description Reason (理由) */
            reason: string | null;
            /** @description Proposed by (提出人) */
            proposedByName: string | null;
            /** @description Confirmed by (确认人) */
            confirmedByName: string | null;
            /**
             * Format: date-time
             * @description Confirmed at (确认时间)
             */
            confirmedAt: string | null;
            /**
             * Format: date-time
             * @description Proposed at (提出时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Choices (逐项选择) */
            choices: unknown;
            /** @description Proposed by (id) (提出人编号) */
            proposedBy: string | null;
            /** @description Confirmed by (id) (确认人编号) */
            confirmedBy: string | null;
            /** @description Recorded by (录入人) */
            createdBy: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "merges.links.row": {
            /** Format: uuid */
            id: string;
            /** @description Kind (类别) */
            kind: string | null;
            /** @description Field (字段) */
            field: string | null;
            /** @description Record id (记录编号) */
            rowId: string | null;
            /**
             * Format: date-time
             * @description Moved at (转移时间)
             */
            confirmedAt: string | null;
        };
        "credit-listings.row": {
            /** Format: uuid */
            id: string;
            /** @description Number (编号) */
            number: string | null;
            /** @description List (名录) */
            kind: string | null;
            /** @description Cause (列入事由) */
            cause: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Listed on (列入日期)
             */
            listedOn: string | null;
            /**
             * Format: date
             * @description Removable on (可移出日期)
             */
            removableOn: string | null;
            /**
             * Format: date
             * @description Ended on (结束日期)
             */
            endedOn: string | null;
            /** @description May be removed (可移出) */
            isRemovable: boolean | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        "credit-listings": {
            /** @description Number (编号) */
            number: string | null;
            /** @description List (名录) */
            kind: string | null;
            /** @description Cause (列入事由) */
            cause: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Listed on (列入日期)
             */
            listedOn: string | null;
            /**
             * Format: date
             * @description Removable on (可移出日期)
             */
            removableOn: string | null;
            /**
             * Format: date
             * @description Ended on (结束日期)
             */
            endedOn: string | null;
            /** @description May be removed (可移出) */
            isRemovable: boolean | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** @description Facts and basis (事实和依据) */
            basis: string | null;
            /** @description Document no. (决定文号) */
            documentNo: string | null;
            /**
             * Format: date
             * @description Arose on (信息形成日期)
             */
            aroseOn: string | null;
            /**
             * Format: date
             * @description To be recorded by (应录入日期)
             */
            recordDueOn: string | null;
            /** @description Recorded late (逾期录入) */
            isLate: boolean | null;
            /**
             * Format: date
             * @description Restarted on (重新起算日期)
             */
            restartedOn: string | null;
            /**
             * Format: date
             * @description Duty fulfilled on (履行义务日期)
             */
            dutyFulfilledOn: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "penalties.row": {
            /** Format: uuid */
            id: string;
            /** @description Document no. (决定书文号) */
            documentNo: string | null;
            /** @description Kind (处罚种类) */
            kind: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Authority (处罚机关) */
            authority: string | null;
            /**
             * Format: date
             * @description Decided on (决定日期)
             */
            decidedOn: string | null;
            /** @description Amount (罚没金额), in fen */
            amountFen: number | null;
            /** @description Cause of a list (对应列入事由) */
            listingCause: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        penalties: {
            /** @description Document no. (决定书文号) */
            documentNo: string | null;
            /** @description Kind (处罚种类) */
            kind: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Authority (处罚机关) */
            authority: string | null;
            /**
             * Format: date
             * @description Decided on (决定日期)
             */
            decidedOn: string | null;
            /** @description Amount (罚没金额), in fen */
            amountFen: number | null;
            /** @description Cause of a list (对应列入事由) */
            listingCause: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** @description Facts (违法事实) */
            facts: string | null;
            /**
             * Format: date
             * @description Executed on (执行完毕日期)
             */
            executedOn: string | null;
            /**
             * Format: date
             * @description Revoked on (撤销日期)
             */
            revokedOn: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "annual-reports.row": {
            /** Format: uuid */
            id: string;
            /** @description Year (报告年度) */
            year: number | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Due at the supervisory unit (报主管单位期限)
             */
            supervisorDueOn: string | null;
            /**
             * Format: date
             * @description Due at the registrar (报登记机关期限)
             */
            registrarDueOn: string | null;
            /**
             * Format: date
             * @description Handed in on (提交日期)
             */
            submittedOn: string | null;
            /** @description Conclusion (年检结论) */
            conclusion: string | null;
            /**
             * Format: date
             * @description Concluded on (结论日期)
             */
            concludedOn: string | null;
            /**
             * Format: date
             * @description To be put right by (整改期限)
             */
            rectifyDueOn: string | null;
            /** @description Handed in late (逾期提交) */
            isLate: boolean | null;
            /** @description Risk of revocation (撤销登记风险) */
            isAtRisk: boolean | null;
            /** @description To be considered for the abnormal list (异常名录候选) */
            isCandidate: boolean | null;
            /** @description Officer id (经办人编号) */
            officerId: string | null;
            /** @description Officer (经办人) */
            officerName: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        "annual-reports": {
            /** @description Year (报告年度) */
            year: number | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Due at the supervisory unit (报主管单位期限)
             */
            supervisorDueOn: string | null;
            /**
             * Format: date
             * @description Due at the registrar (报登记机关期限)
             */
            registrarDueOn: string | null;
            /**
             * Format: date
             * @description Handed in on (提交日期)
             */
            submittedOn: string | null;
            /** @description Conclusion (年检结论) */
            conclusion: string | null;
            /**
             * Format: date
             * @description Concluded on (结论日期)
             */
            concludedOn: string | null;
            /**
             * Format: date
             * @description To be put right by (整改期限)
             */
            rectifyDueOn: string | null;
            /** @description Handed in late (逾期提交) */
            isLate: boolean | null;
            /** @description Risk of revocation (撤销登记风险) */
            isAtRisk: boolean | null;
            /** @description To be considered for the abnormal list (异常名录候选) */
            isCandidate: boolean | null;
            /** @description Officer id (经办人编号) */
            officerId: string | null;
            /** @description Officer (经办人) */
            officerName: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** @description Needs an opinion (须经初审) */
            needsOpinion: boolean | null;
            /** @description Handed in by (id) (提交人编号) */
            submittedBy: string | null;
            /** @description Handed in by (提交人) */
            submittedByName: string | null;
            /** @description Staff (从业人数) */
            staffCount: number | null;
            /** @description Activities (活动次数) */
            activityCount: number | null;
            /** @description Income (年度收入), in fen */
            incomeFen: number | null;
            /** @description Expenditure (年度支出), in fen */
            expenditureFen: number | null;
            /** @description Summary (工作总结) */
            summary: string | null;
            /**
             * Format: date
             * @description Opinion on (初审日期)
             */
            opinionOn: string | null;
            /** @description Opinion by (id) (初审人编号) */
            opinionBy: string | null;
            /** @description Opinion by (初审人) */
            opinionByName: string | null;
            /** @description Opinion (初审意见) */
            opinion: string | null;
            /** @description Concluded by (id) (结论人编号) */
            concludedBy: string | null;
            /** @description Concluded by (结论人) */
            concludedByName: string | null;
            /** @description Defects (存在问题) */
            defects: string | null;
            /**
             * Format: date
             * @description Put right on (整改完成日期)
             */
            rectifiedOn: string | null;
            /** @description What was put right (整改情况) */
            rectification: string | null;
            /**
             * Format: date
             * @description Accepted on (验收日期)
             */
            acceptedOn: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "visits.row": {
            /** Format: uuid */
            id: string;
            /** @description Number (编号) */
            number: string | null;
            /** @description Kind (走访类型) */
            kind: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Planned on (计划日期)
             */
            plannedOn: string | null;
            /**
             * Format: date
             * @description Held on (走访日期)
             */
            heldOn: string | null;
            /** @description Officer id (走访人编号) */
            officerId: string | null;
            /** @description Officer (走访人) */
            officerName: string | null;
            /** @description Open findings (未办结问题) */
            openFindings: number | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        visits: {
            /** @description Number (编号) */
            number: string | null;
            /** @description Kind (走访类型) */
            kind: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Planned on (计划日期)
             */
            plannedOn: string | null;
            /**
             * Format: date
             * @description Held on (走访日期)
             */
            heldOn: string | null;
            /** @description Officer id (走访人编号) */
            officerId: string | null;
            /** @description Officer (走访人) */
            officerName: string | null;
            /** @description Open findings (未办结问题) */
            openFindings: number | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** @description Purpose (走访事由) */
            purpose: string | null;
            /** @description Checklist (检查清单) */
            checklist: unknown;
            /** @description Attendees (参加人员) */
            attendees: string | null;
            /** @description Summary (走访情况) */
            summary: string | null;
            /**
             * Format: date
             * @description Closed on (结束日期)
             */
            closedOn: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "findings.row": {
            /** @description Finding (问题) */
            title: string | null;
            /** Format: uuid */
            id: string;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Due on (整改期限)
             */
            dueOn: string | null;
            /** @description Overdue (已逾期) */
            isOverdue: boolean | null;
            /** @description Visit id (走访编号) */
            visitId: string | null;
            /** @description Visit (走访) */
            visitName: string | null;
            /**
             * Format: date
             * @description Remedied on (整改日期)
             */
            remediedOn: string | null;
            /**
             * Format: date
             * @description Closed on (办结日期)
             */
            closedOn: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        findings: {
            /** @description Finding (问题) */
            title: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Due on (整改期限)
             */
            dueOn: string | null;
            /** @description Overdue (已逾期) */
            isOverdue: boolean | null;
            /** @description Visit id (走访编号) */
            visitId: string | null;
            /** @description Visit (走访) */
            visitName: string | null;
            /**
             * Format: date
             * @description Remedied on (整改日期)
             */
            remediedOn: string | null;
            /**
             * Format: date
             * @description Closed on (办结日期)
             */
            closedOn: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** @description What is asked (整改要求) */
            demand: string | null;
            /** @description Remedy (整改情况) */
            remedy: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "major-events.row": {
            /** @description Title (事项) */
            title: string | null;
            /** Format: uuid */
            id: string;
            /** @description Number (编号) */
            number: string | null;
            /** @description Kind (事项类别) */
            kind: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Planned on (计划日期)
             */
            plannedOn: string | null;
            /**
             * Format: date
             * @description Reported on (报告日期)
             */
            reportedOn: string | null;
            /** @description Reported late (未提前报告) */
            isLate: boolean | null;
            /**
             * Format: date
             * @description Held on (举办日期)
             */
            heldOn: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        "major-events": {
            /** @description Title (事项) */
            title: string | null;
            /** @description Number (编号) */
            number: string | null;
            /** @description Kind (事项类别) */
            kind: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Planned on (计划日期)
             */
            plannedOn: string | null;
            /**
             * Format: date
             * @description Reported on (报告日期)
             */
            reportedOn: string | null;
            /** @description Reported late (未提前报告) */
            isLate: boolean | null;
            /**
             * Format: date
             * @description Held on (举办日期)
             */
            heldOn: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /**
             * Format: date
             * @description To be reported by (最迟报告日期)
             */
            reportDueOn: string | null;
            /** @description Place (地点) */
            place: string | null;
            /** @description Participants (预计人数) */
            participants: number | null;
            /** @description Amount (涉及金额), in fen */
            amountFen: number | null;
            /** @description Content (内容) */
            content: string | null;
            /** @description Answer (答复) */
            answer: string | null;
            /** @description Outcome (办理结果) */
            outcome: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "checklists.row": {
            /** Format: uuid */
            id: string;
            /** @description Purpose (用途) */
            purpose: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Lines (清单) */
            labels: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        checklists: {
            /** @description Purpose (用途) */
            purpose: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Lines (清单) */
            labels: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "supervision.duties.row": {
            /** Format: uuid */
            id: string;
            /** @description Duty (事项) */
            kind: string | null;
            /** @description Record (记录) */
            label: string | null;
            /** @description Kind (类别) */
            resource: string | null;
            /** @description Record id (记录编号) */
            recordId: string | null;
            /**
             * Format: date
             * @description Due on (期限)
             */
            dueOn: string | null;
            /** @description Overdue (已逾期) */
            isOverdue: boolean | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /** @description Officer (经办人) */
            officerName: string | null;
        };
        "ratings.row": {
            /** Format: uuid */
            id: string;
            /** @description Grade (等级) */
            grade: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Applied on (申请日期)
             */
            appliedOn: string | null;
            /** @description Score (得分) */
            score: number | null;
            /**
             * Format: date
             * @description Graded on (评定日期)
             */
            gradedOn: string | null;
            /**
             * Format: date
             * @description Valid until (exclusive) (有效期至(不含))
             */
            validUntil: string | null;
            /** @description Certificate no. (证书编号) */
            certificateNo: string | null;
            /**
             * Format: date
             * @description No application before (不得申请至)
             */
            bannedUntil: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        ratings: {
            /** @description Grade (等级) */
            grade: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Applied on (申请日期)
             */
            appliedOn: string | null;
            /** @description Score (得分) */
            score: number | null;
            /**
             * Format: date
             * @description Graded on (评定日期)
             */
            gradedOn: string | null;
            /**
             * Format: date
             * @description Valid until (exclusive) (有效期至(不含))
             */
            validUntil: string | null;
            /** @description Certificate no. (证书编号) */
            certificateNo: string | null;
            /**
             * Format: date
             * @description No application before (不得申请至)
             */
            bannedUntil: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** @description For a higher grade (申请更高等级) */
            isUpgrade: boolean | null;
            /**
             * Format: date
             * @description Assessed on (评估日期)
             */
            assessedOn: string | null;
            /** @description Assessor (评估机构) */
            assessor: string | null;
            /** @description Opinion (初评意见) */
            opinion: string | null;
            /**
             * Format: date
             * @description To be handed back by (证书牌匾交回期限)
             */
            returnDueOn: string | null;
            /**
             * Format: date
             * @description Ended on (结束日期)
             */
            endedOn: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "party-records.row": {
            /** Format: uuid */
            id: string;
            /** @description Kind of party organization (党组织形式) */
            orgType: string | null;
            /** @description Coverage (覆盖情况) */
            coverage: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Party organization above (上级党组织) */
            levelParent: string | null;
            /** @description Members (党员人数) */
            memberCount: number | null;
            /** @description Instructor (党建工作指导员) */
            instructor: string | null;
            /**
             * Format: date
             * @description Established on (党组织成立日期)
             */
            establishedOn: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        "party-records": {
            /** @description Kind of party organization (党组织形式) */
            orgType: string | null;
            /** @description Coverage (覆盖情况) */
            coverage: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Party organization above (上级党组织) */
            levelParent: string | null;
            /** @description Members (党员人数) */
            memberCount: number | null;
            /** @description Instructor (党建工作指导员) */
            instructor: string | null;
            /**
             * Format: date
             * @description Established on (党组织成立日期)
             */
            establishedOn: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** @description Approval no. (批复文号) */
            approvalNo: string | null;
            /** @description Checklist (党建清单) */
            steps: unknown;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "consents.row": {
            /** Format: uuid */
            id: string;
            /** @description Consent to (同意事项) */
            scope: string | null;
            /** @description Person (本人) */
            subjectName: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Kind of record (记录类别) */
            resource: string | null;
            /** @description Record id (记录编号) */
            subjectId: string | null;
            /**
             * Format: date
             * @description Given on (同意日期)
             */
            givenOn: string | null;
            /** @description Given by (由谁同意) */
            givenBy: string | null;
            /**
             * Format: date
             * @description Withdrawn on (撤回日期)
             */
            withdrawnOn: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        consents: {
            /** @description Consent to (同意事项) */
            scope: string | null;
            /** @description Person (本人) */
            subjectName: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Kind of record (记录类别) */
            resource: string | null;
            /** @description Record id (记录编号) */
            subjectId: string | null;
            /**
             * Format: date
             * @description Given on (同意日期)
             */
            givenOn: string | null;
            /** @description Given by (由谁同意) */
            givenBy: string | null;
            /**
             * Format: date
             * @description Withdrawn on (撤回日期)
             */
            withdrawnOn: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Guardian (监护人姓名) */
            guardianName: string | null;
            /** @description Relation to the person (与本人的关系) */
            guardianRelation: string | null;
            /** @description Guardian’s phone (监护人电话) */
            guardianPhone: string | null;
            /** @description Reason of the withdrawal (撤回原因) */
            withdrawalReason: string | null;
            /** @description Pieces of evidence (佐证份数) */
            evidenceCount: number | null;
            /** @description Recorded by (id) (登记人编号) */
            createdBy: string | null;
            /** @description Recorded by (登记人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "person-requests.row": {
            /** Format: uuid */
            id: string;
            /** @description Number (编号) */
            number: string | null;
            /** @description Request (请求) */
            kind: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Kind of record (记录类别) */
            resource: string | null;
            /** @description Record id (记录编号) */
            subjectId: string | null;
            /**
             * Format: date
             * @description Requested on (请求日期)
             */
            requestedOn: string | null;
            /**
             * Format: date
             * @description To be answered by (答复期限)
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description Decided on (决定日期)
             */
            decidedOn: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        "person-requests": {
            /** @description Number (编号) */
            number: string | null;
            /** @description Request (请求) */
            kind: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Kind of record (记录类别) */
            resource: string | null;
            /** @description Record id (记录编号) */
            subjectId: string | null;
            /**
             * Format: date
             * @description Requested on (请求日期)
             */
            requestedOn: string | null;
            /**
             * Format: date
             * @description To be answered by (答复期限)
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description Decided on (决定日期)
             */
            decidedOn: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description How the person asked and was identified (请求方式与身份核验) */
            basis: string | null;
            /** @description More records of the person (本人的其他记录) */
            others: unknown;
            /** @description Outcome (处理结果) */
            outcome: unknown;
            /** @description Decided by (id) (决定人编号) */
            decidedBy: string | null;
            /** @description Decided by (决定人) */
            decidedByName: string | null;
            /** @description Recorded by (id) (登记人编号) */
            createdBy: string | null;
            /** @description Recorded by (登记人) */
            createdByName: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "registration-cases.row": {
            /** Format: uuid */
            id: string;
            /** @description Number (编号) */
            number: string | null;
            /** @description Kind (办件类型) */
            kind: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Officer (id) (经办人编号) */
            officerId: string | null;
            /** @description Officer (经办人) */
            officerName: string | null;
            /**
             * Format: date
             * @description Applied on (申请日期)
             */
            appliedOn: string | null;
            /**
             * Format: date
             * @description Due on (办理期限)
             */
            dueOn: string | null;
            /** @description Overdue (超期) */
            isOverdue: boolean | null;
            /** @description Materials missing (缺少材料) */
            missingCount: number | null;
            /**
             * Format: date
             * @description Decided on (决定日期)
             */
            decidedOn: string | null;
            /** @description Document no. (文号) */
            documentNo: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        "registration-cases": {
            /** @description Number (编号) */
            number: string | null;
            /** @description Kind (办件类型) */
            kind: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Officer (id) (经办人编号) */
            officerId: string | null;
            /** @description Officer (经办人) */
            officerName: string | null;
            /**
             * Format: date
             * @description Applied on (申请日期)
             */
            appliedOn: string | null;
            /**
             * Format: date
             * @description Due on (办理期限)
             */
            dueOn: string | null;
            /** @description Overdue (超期) */
            isOverdue: boolean | null;
            /** @description Materials missing (缺少材料) */
            missingCount: number | null;
            /**
             * Format: date
             * @description Decided on (决定日期)
             */
            decidedOn: string | null;
            /** @description Document no. (文号) */
            documentNo: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description The other body (id) (对方组织编号) */
            counterpartId: string | null;
            /** @description The other body (对方组织) */
            counterpartName: string | null;
            /**
             * Format: date
             * @description Submitted on (提交日期)
             */
            submittedOn: string | null;
            /**
             * Format: date
             * @description Accepted on (受理日期)
             */
            acceptedOn: string | null;
            /**
             * Format: date
             * @description Takes effect on (生效日期)
             */
            effectiveOn: string | null;
            /** @description Ground of refusal (不予登记的理由) */
            refusalGround: string | null;
            /** @description Decided by (id) (决定人编号) */
            decidedBy: string | null;
            /** @description Decided by (决定人) */
            decidedByName: string | null;
            /**
             * Format: date
             * @description Consent of the supervisory unit (业务主管单位同意日期)
             */
            supervisoryConsentOn: string | null;
            /**
             * Format: date
             * @description Liquidation ended on (清算结束日期)
             */
            liquidatedOn: string | null;
            /** @description Applied late (逾期申请) */
            isLate: boolean | null;
            /** @description Checklist (材料清单) */
            materials: unknown;
            /** @description Sent back for (退回理由) */
            returnedFor: unknown;
            /** @description Name to be (名称(拟)) */
            name: string | null;
            /** @description Type to be (类型(拟)) */
            type: string | null;
            /** @description Credit code to be (统一社会信用代码(拟)) */
            uscc: string | null;
            /** @description Legal form to be (组织形式(拟)) */
            legalForm: string | null;
            /** @description Representative to be (法定代表人(拟)) */
            legalRepresentative: string | null;
            /** @description Identity number of the representative (法定代表人身份证件号码) */
            representativeIdNumber: string | null;
            /** @description Address to be (住所(拟)) */
            address: string | null;
            /** @description Area of activity to be (活动地域(拟)) */
            activityArea: string | null;
            /** @description Purpose to be (宗旨(拟)) */
            purpose: string | null;
            /** @description Business scope to be (业务范围(拟)) */
            businessScope: string | null;
            /** @description Funds to be (注册(开办)资金(拟)), in fen */
            fundsFen: number | null;
            /** @description Supervisory unit to be (业务主管单位(拟)) */
            supervisoryUnit: string | null;
            /** @description Directly registered (直接登记) */
            isDirectlyRegistered: boolean | null;
            /** @description Individual members (个人会员(成员)数) */
            individualMembers: number | null;
            /** @description Unit members (单位会员数) */
            unitMembers: number | null;
            /** @description Full-time staff (专职工作人员数) */
            fullTimeStaff: number | null;
            /** @description Share of non-state assets, in basis points (非国有资产比例(万分比)) */
            nonStateBp: number | null;
            /** @description Months of the right to use the premises (场所使用权(月)) */
            premisesMonths: number | null;
            /** @description Members of the council (理事人数) */
            councilSize: number | null;
            /** @description Kind of community group (社区社会组织类别) */
            category: string | null;
            /** @description Initiators are fit (发起人符合条件) */
            areInitiatorsFit: boolean | null;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "registration-certificates.row": {
            /** Format: uuid */
            id: string;
            /** @description Number (证书编号) */
            number: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Type (类型) */
            organizationType: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Issued on (发证日期)
             */
            issuedOn: string | null;
            /**
             * Format: date
             * @description Valid until (exclusive) (有效期至(不含))
             */
            validUntil: string | null;
            /** @description Expired (已过期) */
            isExpired: boolean | null;
            /**
             * Format: date
             * @description Ended on (失效日期)
             */
            endedOn: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        "registration-certificates": {
            /** @description Number (证书编号) */
            number: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Type (类型) */
            organizationType: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Issued on (发证日期)
             */
            issuedOn: string | null;
            /**
             * Format: date
             * @description Valid until (exclusive) (有效期至(不含))
             */
            validUntil: string | null;
            /** @description Expired (已过期) */
            isExpired: boolean | null;
            /**
             * Format: date
             * @description Ended on (失效日期)
             */
            endedOn: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Case id (办件编号) */
            caseId: string | null;
            /** @description Case (办件) */
            caseName: string | null;
            /** @description Replaced by (id) (新证书编号) */
            replacedById: string | null;
            /** @description Replaced by (新证书) */
            replacedByName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "office-holders.row": {
            /** Format: uuid */
            id: string;
            /** @description Name (姓名) */
            name: string | null;
            /** @description Office (职务) */
            office: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description In office from (任职日期)
             */
            fromOn: string | null;
            /**
             * Format: date
             * @description Term until (exclusive) (任期至(不含))
             */
            untilOn: string | null;
            /** @description Term is over (任期已满) */
            isTermOver: boolean | null;
            /**
             * Format: date
             * @description Left on (离任日期)
             */
            leftOn: string | null;
            /** @description Employer (现工作单位) */
            employer: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        "office-holders": {
            /** @description Name (姓名) */
            name: string | null;
            /** @description Office (职务) */
            office: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description In office from (任职日期)
             */
            fromOn: string | null;
            /**
             * Format: date
             * @description Term until (exclusive) (任期至(不含))
             */
            untilOn: string | null;
            /** @description Term is over (任期已满) */
            isTermOver: boolean | null;
            /**
             * Format: date
             * @description Left on (离任日期)
             */
            leftOn: string | null;
            /** @description Employer (现工作单位) */
            employer: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Identity number (身份证件号码) */
            idNumber: string | null;
            /** @description Case id (办件编号) */
            caseId: string | null;
            /** @description Case (办件) */
            caseName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "incubation-cases.row": {
            /** Format: uuid */
            id: string;
            /** @description Number (编号) */
            number: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Mode (入驻方式) */
            mode: string | null;
            /** @description Tier (培育层级) */
            tier: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Applied on (申请日期)
             */
            appliedOn: string | null;
            /**
             * Format: date
             * @description Moved in on (入驻日期)
             */
            movedInOn: string | null;
            /**
             * Format: date
             * @description Due on (期满日期)
             */
            dueOn: string | null;
            /** @description Score (评估得分) */
            score: number | null;
            /** @description Kind of exit (退出方式) */
            exitKind: string | null;
            /**
             * Format: date
             * @description Exited on (退出日期)
             */
            exitedOn: string | null;
            /**
             * Format: date
             * @description Handover due on (交接期限)
             */
            handoverDueOn: string | null;
            /** @description Mentor (导师) */
            mentor: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        "incubation-cases": {
            /** @description Number (编号) */
            number: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Mode (入驻方式) */
            mode: string | null;
            /** @description Tier (培育层级) */
            tier: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Applied on (申请日期)
             */
            appliedOn: string | null;
            /**
             * Format: date
             * @description Moved in on (入驻日期)
             */
            movedInOn: string | null;
            /**
             * Format: date
             * @description Due on (期满日期)
             */
            dueOn: string | null;
            /** @description Score (评估得分) */
            score: number | null;
            /** @description Kind of exit (退出方式) */
            exitKind: string | null;
            /**
             * Format: date
             * @description Exited on (退出日期)
             */
            exitedOn: string | null;
            /**
             * Format: date
             * @description Handover due on (交接期限)
             */
            handoverDueOn: string | null;
            /** @description Mentor (导师) */
            mentor: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /**
             * Format: date
             * @description Admitted on (准入日期)
             */
            admittedOn: string | null;
            /** @description Extensions left (可延期次数) */
            extensionsLeft: number | null;
            /**
             * Format: date
             * @description Assessed on (评估日期)
             */
            assessedOn: string | null;
            /** @description Outcome (评估结果) */
            outcome: string | null;
            /**
             * Format: date
             * @description Handed over on (移交日期)
             */
            handedOverOn: string | null;
            /** @description Plan (培育计划) */
            plan: string | null;
            /** @description Services (服务次数) */
            serviceCount: number | null;
            /** @description Minutes of service (服务时长(分钟)) */
            serviceMinutes: number | null;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "incubation-services.row": {
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description Held on (服务日期)
             */
            heldOn: string | null;
            /** @description Kind (服务类别) */
            kind: string | null;
            /** @description Topic (主题) */
            topic: string | null;
            /** @description Minutes (服务时长(分钟)) */
            minutes: number | null;
            /** @description Participants (参加人数) */
            participants: number | null;
            /** @description Provider (提供者) */
            provider: string | null;
            /** @description Satisfaction (满意度) */
            satisfaction: number | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
        };
        "projects.row": {
            /** Format: uuid */
            id: string;
            /** @description Number (编号) */
            number: string | null;
            /** @description Name (项目名称) */
            name: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Programme (资助计划) */
            program: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date
             * @description Starts on (开始日期)
             */
            startsOn: string | null;
            /**
             * Format: date
             * @description Ends on (结束日期)
             */
            endsOn: string | null;
            /** @description Budget (总预算), in fen */
            budgetFen: number | null;
            /** @description Asked for (申请资助), in fen */
            askedFen: number | null;
            /** @description Awarded (核定资助), in fen */
            awardedFen: number | null;
            /**
             * Format: date
             * @description Agreed on (签约日期)
             */
            agreedOn: string | null;
            /**
             * Format: date-time
             * @description Submitted at (提交时间)
             */
            submittedAt: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        projects: {
            /** @description Number (编号) */
            number: string | null;
            /** @description Name (项目名称) */
            name: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Programme (资助计划) */
            program: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date
             * @description Starts on (开始日期)
             */
            startsOn: string | null;
            /**
             * Format: date
             * @description Ends on (结束日期)
             */
            endsOn: string | null;
            /** @description Budget (总预算), in fen */
            budgetFen: number | null;
            /** @description Asked for (申请资助), in fen */
            askedFen: number | null;
            /** @description Awarded (核定资助), in fen */
            awardedFen: number | null;
            /**
             * Format: date
             * @description Agreed on (签约日期)
             */
            agreedOn: string | null;
            /**
             * Format: date-time
             * @description Submitted at (提交时间)
             */
            submittedAt: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Purpose (目标与内容) */
            purpose: string | null;
            /** @description Agreement no. (协议编号) */
            agreementNo: string | null;
            /**
             * Format: date
             * @description Decided on (决定日期)
             */
            decidedOn: string | null;
            /**
             * Format: date
             * @description Closed on (结项(终止)日期)
             */
            closedOn: string | null;
            /** @description Submitted by (id) (提交人编号) */
            submittedBy: string | null;
            /** @description Submitted by (提交人) */
            submittedByName: string | null;
            /** @description Decided by (id) (决定人编号) */
            decidedBy: string | null;
            /** @description Decided by (决定人) */
            decidedByName: string | null;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "tranches.row": {
            /** Format: uuid */
            id: string;
            /** @description Number (编号) */
            number: string | null;
            /** @description Project id (项目编号) */
            projectId: string | null;
            /** @description Project (项目) */
            projectName: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Sequence (期次) */
            sequence: number | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Share in basis points (比例(万分之一)) */
            shareBp: number | null;
            /** @description Amount (金额), in fen */
            amountFen: number | null;
            /**
             * Format: date
             * @description Paid on (支付日期)
             */
            paidOn: string | null;
            /** @description Bank reference (银行流水号) */
            bankReference: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        tranches: {
            /** @description Number (编号) */
            number: string | null;
            /** @description Project id (项目编号) */
            projectId: string | null;
            /** @description Project (项目) */
            projectName: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Sequence (期次) */
            sequence: number | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Share in basis points (比例(万分之一)) */
            shareBp: number | null;
            /** @description Amount (金额), in fen */
            amountFen: number | null;
            /**
             * Format: date
             * @description Paid on (支付日期)
             */
            paidOn: string | null;
            /** @description Bank reference (银行流水号) */
            bankReference: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Project number (项目编号) */
            projectNumber: string | null;
            /** @description Agreement no. (协议编号) */
            agreementNo: string | null;
            /** @description Awarded (核定资助), in fen */
            awardedFen: number | null;
            /** @description Requested by (id) (申请人编号) */
            requestedBy: string | null;
            /** @description Requested by (申请人) */
            requestedByName: string | null;
            /**
             * Format: date
             * @description Requested on (申请日期)
             */
            requestedOn: string | null;
            /** @description Approved by (id) (审批人编号) */
            approvedBy: string | null;
            /** @description Approved by (审批人) */
            approvedByName: string | null;
            /**
             * Format: date
             * @description Approved on (审批日期)
             */
            approvedOn: string | null;
            /** @description Paid by (id) (付款人编号) */
            paidBy: string | null;
            /** @description Paid by (付款人) */
            paidByName: string | null;
            /**
             * Format: date
             * @description Cancelled on (取消日期)
             */
            cancelledOn: string | null;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "contributions.row": {
            /** Format: uuid */
            id: string;
            /** @description Number (编号) */
            number: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Counterparty (捐助方) */
            counterparty: string | null;
            /** @description Source class (来源) */
            sourceClass: string | null;
            /** @description Form (形式) */
            form: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Amount (金额), in fen */
            amountFen: number | null;
            /** @description Counted (计入金额), in fen */
            countedFen: number | null;
            /**
             * Format: date
             * @description Received on (到账日期)
             */
            receivedOn: string | null;
            /**
             * Format: date
             * @description Verified on (核实日期)
             */
            verifiedOn: string | null;
            /** @description Project id (项目编号) */
            projectId: string | null;
            /** @description Project (项目) */
            projectName: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        contributions: {
            /** @description Number (编号) */
            number: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Counterparty (捐助方) */
            counterparty: string | null;
            /** @description Source class (来源) */
            sourceClass: string | null;
            /** @description Form (形式) */
            form: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Amount (金额), in fen */
            amountFen: number | null;
            /** @description Counted (计入金额), in fen */
            countedFen: number | null;
            /**
             * Format: date
             * @description Received on (到账日期)
             */
            receivedOn: string | null;
            /**
             * Format: date
             * @description Verified on (核实日期)
             */
            verifiedOn: string | null;
            /** @description Project id (项目编号) */
            projectId: string | null;
            /** @description Project (项目) */
            projectName: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Kind of counterparty (捐助方类别) */
            counterpartyKind: string | null;
            /** @description Incubation case id (孵化编号) */
            incubationCaseId: string | null;
            /** @description Incubation case (孵化档案) */
            incubationCaseName: string | null;
            /** @description Created by (id) (建立人编号) */
            createdBy: string | null;
            /** @description Quantity (数量) */
            quantity: number | null;
            /** @description Unit (单位) */
            unit: string | null;
            /** @description Value proven (有价值证明) */
            hasValuationProof: boolean | null;
            /** @description Purpose (用途) */
            purpose: string | null;
            /** @description Restricted (限定用途) */
            isRestricted: boolean | null;
            /**
             * Format: date
             * @description Pledged on (承诺日期)
             */
            pledgedOn: string | null;
            /**
             * Format: date
             * @description Agreed on (协议日期)
             */
            agreedOn: string | null;
            /** @description Receipt no. (票据号) */
            receiptNo: string | null;
            /**
             * Format: date
             * @description Ended on (终止日期)
             */
            endedOn: string | null;
            /** @description Recorded by (id) (录入人编号) */
            recordedBy: string | null;
            /** @description Verified by (id) (核实人编号) */
            verifiedBy: string | null;
            /** @description Recorded by (录入人) */
            recordedByName: string | null;
            /** @description Verified by (核实人) */
            verifiedByName: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Pieces of evidence (佐证份数) */
            evidenceCount: number | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "volunteers.row": {
            /** Format: uuid */
            id: string;
            /** @description Number (编号) */
            number: string | null;
            /** @description Name (姓名) */
            name: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description District of residence (居住区域) */
            districtOfResidence: string | null;
            /**
             * Format: date
             * @description Joined on (加入日期)
             */
            joinedOn: string | null;
            /** @description Registered by (id) (登记单位编号) */
            organizationId: string | null;
            /** @description Registered by (登记单位) */
            organizationName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        volunteers: {
            /** @description Number (编号) */
            number: string | null;
            /** @description Name (姓名) */
            name: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description District of residence (居住区域) */
            districtOfResidence: string | null;
            /**
             * Format: date
             * @description Joined on (加入日期)
             */
            joinedOn: string | null;
            /** @description Registered by (id) (登记单位编号) */
            organizationId: string | null;
            /** @description Registered by (登记单位) */
            organizationName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Phone (联系电话) */
            phone: string | null;
            /** @description Date of birth (出生日期) */
            birthDate: string | null;
            /**
             * Format: date
             * @description Left on (退出日期)
             */
            leftOn: string | null;
            /** @description Minutes confirmed (已确认服务时长) */
            confirmedMinutes: number | null;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "attendance.row": {
            /** Format: uuid */
            id: string;
            /** @description Volunteer id (志愿者编号) */
            volunteerId: string | null;
            /** @description Number (编号) */
            volunteerNumber: string | null;
            /** @description Volunteer (志愿者) */
            volunteerName: string | null;
            /** @description Minutes (服务分钟) */
            minutes: number | null;
            /**
             * Format: date
             * @description Held on (举办日期)
             */
            heldOn: string | null;
            /** @description Activity id (活动编号) */
            activityId: string | null;
            /** @description Activity (活动) */
            activityName: string | null;
            /** @description State of the activity (活动状态) */
            activityState: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Place (地点) */
            place: string | null;
        };
        "activities.row": {
            /** Format: uuid */
            id: string;
            /** @description Name (活动名称) */
            name: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Kind (类别) */
            kind: string | null;
            /**
             * Format: date-time
             * @description Starts at (开始时间)
             */
            startsAt: string | null;
            /**
             * Format: date-time
             * @description Ends at (结束时间)
             */
            endsAt: string | null;
            /**
             * Format: date
             * @description Held on (举办日期)
             */
            heldOn: string | null;
            /** @description Place (地点) */
            place: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /** @description Project id (项目编号) */
            projectId: string | null;
            /** @description Project (项目) */
            projectName: string | null;
            /** @description Volunteers (志愿者人数) */
            volunteerCount: number | null;
            /** @description Volunteer minutes (志愿服务分钟) */
            volunteerMinutes: number | null;
            /** @description Person-times served (服务人次) */
            beneficiaryVisits: number | null;
            /** @description Persons served (服务人数) */
            beneficiaryPersons: number | null;
            /** @description Recorded late (逾期记录) */
            isLate: boolean | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        activities: {
            /** @description Name (活动名称) */
            name: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Kind (类别) */
            kind: string | null;
            /**
             * Format: date-time
             * @description Starts at (开始时间)
             */
            startsAt: string | null;
            /**
             * Format: date-time
             * @description Ends at (结束时间)
             */
            endsAt: string | null;
            /**
             * Format: date
             * @description Held on (举办日期)
             */
            heldOn: string | null;
            /** @description Place (地点) */
            place: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /** @description Project id (项目编号) */
            projectId: string | null;
            /** @description Project (项目) */
            projectName: string | null;
            /** @description Volunteers (志愿者人数) */
            volunteerCount: number | null;
            /** @description Volunteer minutes (志愿服务分钟) */
            volunteerMinutes: number | null;
            /** @description Person-times served (服务人次) */
            beneficiaryVisits: number | null;
            /** @description Persons served (服务人数) */
            beneficiaryPersons: number | null;
            /** @description Recorded late (逾期记录) */
            isLate: boolean | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Summary (活动小结) */
            summary: string | null;
            /** @description Recorded by (id) (记录人编号) */
            recordedBy: string | null;
            /** @description Recorded by (记录人) */
            recordedByName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (记录时间)
             */
            recordedAt: string | null;
            /** @description Confirmed by (id) (确认人编号) */
            confirmedBy: string | null;
            /** @description Confirmed by (确认人) */
            confirmedByName: string | null;
            /**
             * Format: date
             * @description Confirmed on (确认日期)
             */
            confirmedOn: string | null;
            /** @description Pieces of evidence (佐证份数) */
            evidenceCount: number | null;
            /** @description Entered by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "media-reports.row": {
            /** @description Title (标题) */
            title: string | null;
            /** Format: uuid */
            id: string;
            /** @description Medium (媒体) */
            medium: string | null;
            /** @description Level (级别) */
            level: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Published on (刊发日期)
             */
            publishedOn: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /** @description Activity id (活动编号) */
            activityId: string | null;
            /** @description Activity (公益活动) */
            activityName: string | null;
            /** @description Reprint of (id) (首发报道编号) */
            reprintOfId: string | null;
            /** @description Reprint of (首发报道) */
            reprintOfName: string | null;
            /** @description Link (链接) */
            url: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        "media-reports": {
            /** @description Title (标题) */
            title: string | null;
            /** @description Medium (媒体) */
            medium: string | null;
            /** @description Level (级别) */
            level: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Published on (刊发日期)
             */
            publishedOn: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /** @description Activity id (活动编号) */
            activityId: string | null;
            /** @description Activity (公益活动) */
            activityName: string | null;
            /** @description Reprint of (id) (首发报道编号) */
            reprintOfId: string | null;
            /** @description Reprint of (首发报道) */
            reprintOfName: string | null;
            /** @description Link (链接) */
            url: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /** @description Reprints (转载篇数) */
            reprints: number | null;
            /**
             * Format: date
             * @description Verified on (核实日期)
             */
            verifiedOn: string | null;
            /**
             * Format: date
             * @description Rejected on (不采信日期)
             */
            rejectedOn: string | null;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Verified by (id) (核实人编号) */
            verifiedBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Verified by (核实人) */
            verifiedByName: string | null;
            /** @description Copies of the page (存照份数) */
            evidenceCount: number | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "honours.row": {
            /** @description Title (荣誉名称) */
            title: string | null;
            /** Format: uuid */
            id: string;
            /** @description Kind of honoree (获奖者类别) */
            honoreeKind: string | null;
            /** @description Honoree (获奖者) */
            honoreeName: string | null;
            /** @description Honoree id (获奖者编号) */
            honoreeId: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /** @description Kind (类别) */
            kind: string | null;
            /** @description Level (级别) */
            level: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Granted by (授予单位) */
            grantedBy: string | null;
            /**
             * Format: date
             * @description Granted on (授予日期)
             */
            grantedOn: string | null;
            /** @description Document no. (文号) */
            documentNo: string | null;
            /**
             * Format: date
             * @description Consent to publication (同意公开日期)
             */
            consentOn: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        honours: {
            /** @description Title (荣誉名称) */
            title: string | null;
            /** @description Kind of honoree (获奖者类别) */
            honoreeKind: string | null;
            /** @description Honoree (获奖者) */
            honoreeName: string | null;
            /** @description Honoree id (获奖者编号) */
            honoreeId: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /** @description Kind (类别) */
            kind: string | null;
            /** @description Level (级别) */
            level: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Granted by (授予单位) */
            grantedBy: string | null;
            /**
             * Format: date
             * @description Granted on (授予日期)
             */
            grantedOn: string | null;
            /** @description Document no. (文号) */
            documentNo: string | null;
            /**
             * Format: date
             * @description Consent to publication (同意公开日期)
             */
            consentOn: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /**
             * Format: date
             * @description Verified on (核实日期)
             */
            verifiedOn: string | null;
            /**
             * Format: date
             * @description Revoked on (撤销日期)
             */
            revokedOn: string | null;
            /** @description Division id (片区编号) */
            divisionId: string | null;
            /**
             * Format: date
             * @description Rejected on (不采信日期)
             */
            rejectedOn: string | null;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Verified by (id) (核实人编号) */
            verifiedBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Verified by (核实人) */
            verifiedByName: string | null;
            /** @description Pieces of evidence (佐证份数) */
            evidenceCount: number | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "honorees.row": {
            /** Format: uuid */
            id: string;
            /** @description Honoree (获奖者) */
            name: string | null;
            /** @description Kind (类别) */
            kind: string | null;
            /** @description Organization id (社会组织编号) */
            organizationId: string | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /** @description Verified honours (已核实荣誉(次)) */
            verifiedHonours: number | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        "policy-documents.row": {
            /** @description Title (标题) */
            title: string | null;
            /** Format: uuid */
            id: string;
            /** @description Document no. (文号) */
            documentNo: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description In force today (今日有效) */
            isInForce: boolean | null;
            /** @description Issued by (印发单位) */
            issuedBy: string | null;
            /**
             * Format: date
             * @description Issued on (印发日期)
             */
            issuedOn: string | null;
            /**
             * Format: date
             * @description Effective on (施行日期)
             */
            effectiveOn: string | null;
            /**
             * Format: date
             * @description Expires on (有效期至)
             */
            expiresOn: string | null;
            /** @description Subject (主题) */
            subject: string | null;
            /** @description Superseded by (id) (替代文件编号) */
            supersededById: string | null;
            /** @description Superseded by (替代文件) */
            supersededByName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        "policy-documents": {
            /** @description Title (标题) */
            title: string | null;
            /** @description Document no. (文号) */
            documentNo: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description In force today (今日有效) */
            isInForce: boolean | null;
            /** @description Issued by (印发单位) */
            issuedBy: string | null;
            /**
             * Format: date
             * @description Issued on (印发日期)
             */
            issuedOn: string | null;
            /**
             * Format: date
             * @description Effective on (施行日期)
             */
            effectiveOn: string | null;
            /**
             * Format: date
             * @description Expires on (有效期至)
             */
            expiresOn: string | null;
            /** @description Subject (主题) */
            subject: string | null;
            /** @description Superseded by (id) (替代文件编号) */
            supersededById: string | null;
            /** @description Superseded by (替代文件) */
            supersededByName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /**
             * Format: date
             * @description Ended on (失效日期)
             */
            endedOn: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "meetings.row": {
            /** @description Title (名称) */
            title: string | null;
            /** Format: uuid */
            id: string;
            /** @description Kind (类别) */
            kind: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Held on (会议日期)
             */
            heldOn: string | null;
            /** @description Convener (召集人) */
            convener: string | null;
            /** @description Place (地点) */
            place: string | null;
            /** @description Open tasks (未办事项) */
            openTasks: number | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        meetings: {
            /** @description Title (名称) */
            title: string | null;
            /** @description Kind (类别) */
            kind: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Held on (会议日期)
             */
            heldOn: string | null;
            /** @description Convener (召集人) */
            convener: string | null;
            /** @description Place (地点) */
            place: string | null;
            /** @description Open tasks (未办事项) */
            openTasks: number | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** @description Attendees (参会单位和人员) */
            attendees: string | null;
            /** @description Agenda (议题) */
            agenda: string | null;
            /** @description Decisions (议定事项) */
            decisions: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "tasks.row": {
            /** @description Task (事项) */
            title: string | null;
            /** Format: uuid */
            id: string;
            /** @description Responsible unit (责任单位) */
            ownerUnit: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Due on (办结期限)
             */
            dueOn: string | null;
            /** @description Overdue (已逾期) */
            isOverdue: boolean | null;
            /**
             * Format: date
             * @description Done on (办结日期)
             */
            doneOn: string | null;
            /** @description Meeting id (会议编号) */
            meetingId: string | null;
            /** @description Meeting (会议) */
            meetingName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        tasks: {
            /** @description Task (事项) */
            title: string | null;
            /** @description Responsible unit (责任单位) */
            ownerUnit: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Due on (办结期限)
             */
            dueOn: string | null;
            /** @description Overdue (已逾期) */
            isOverdue: boolean | null;
            /**
             * Format: date
             * @description Done on (办结日期)
             */
            doneOn: string | null;
            /** @description Meeting id (会议编号) */
            meetingId: string | null;
            /** @description Meeting (会议) */
            meetingName: string | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** @description Result (办理结果) */
            result: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "operator-contracts.row": {
            /** Format: uuid */
            id: string;
            /** @description Operator (运营单位) */
            operator: string | null;
            /** @description Contract no. (合同编号) */
            contractNo: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Starts on (起始日期)
             */
            startsOn: string | null;
            /**
             * Format: date
             * @description Ends on (终止日期)
             */
            endsOn: string | null;
            /** @description Amount (合同金额), in fen */
            amountFen: number | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
        };
        "operator-contracts": {
            /** @description Operator (运营单位) */
            operator: string | null;
            /** @description Contract no. (合同编号) */
            contractNo: string | null;
            /** @description State (状态) */
            state: string | null;
            /**
             * Format: date
             * @description Starts on (起始日期)
             */
            startsOn: string | null;
            /**
             * Format: date
             * @description Ends on (终止日期)
             */
            endsOn: string | null;
            /** @description Amount (合同金额), in fen */
            amountFen: number | null;
            /**
             * Format: date-time
             * @description Recorded at (录入时间)
             */
            createdAt: string | null;
            version: number;
            /** @description Recorded by (id) (录入人编号) */
            createdBy: string | null;
            /** @description Recorded by (录入人) */
            createdByName: string | null;
            /** @description Where the record comes from (来源说明) */
            source: string | null;
            /** @description Indicators (考核指标) */
            indicators: string | null;
            /**
             * Format: date
             * @description Ended on (实际结束日期)
             */
            endedOn: string | null;
            /** Format: uuid */
            id: string;
            /** @description the moves open to the reader now */
            can?: string[];
        };
        "figures.rows.row": {
            /** Format: uuid */
            id: string;
            /** @description Record (记录) */
            label: string | null;
            /** @description Kind of record (类别) */
            resource: string | null;
            /** @description Record id (记录编号) */
            recordId: string | null;
            /**
             * Format: date
             * @description Day (日期)
             */
            on: string | null;
            /** @description Value (数值) */
            value: number | null;
            /** @description Organization (社会组织) */
            organizationName: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
        };
        "public.organizations.row": {
            /** Format: uuid */
            id: string;
            /** @description Name (名称) */
            name: string | null;
            /** @description Type (类型) */
            type: string | null;
            /** @description Credit code (统一社会信用代码) */
            uscc: string | null;
            /** @description State (状态) */
            state: string | null;
            /** @description Division (片区) */
            divisionName: string | null;
            /**
             * Format: date
             * @description Registered on (登记日期)
             */
            registeredOn: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
