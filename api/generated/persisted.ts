// Written by scripts/codegen.js; change web/operations instead.

/** The explorer's operations by the SHA-256 of their text, hex. */
export const PERSISTED_OPERATIONS: Readonly<Record<string, string>> = {
  '003130a7c757703bc34d2b0fd9fbb30e750c21538206ba07807d39498c4edc95':
    'query Sources{sources{id title url sourceKind license revision revisionDate documents entries resources onlyHere diagnostics(first:1){total}}}',
  '007697e048352008604510cfd2dda1d2cc13cb202b93509ac290cd49c849638b':
    'mutation PreviewSource($input:AddSourceInput!){previewSource(input:$input){id title license revision documents entries added edited moved removed renamed changes{kind entityId path line before after}diagnostics{severity message path line}holdReason}}',
  '0a73ecc40a78435e267f7ad63feb8b5e0532843b78fdaac5fa8c13299bc2ceb2':
    'query Guests($ids:[ID!]!){entities(ids:$ids){id kind title degree}}',
  '11539b16835216e29731131aced9f182fdeb6716aaee7860b0b39ea5cd2b754e':
    'query Find($query:String!$filter:SearchFilter$first:Int!$after:String){search(query:$query filter:$filter first:$first after:$after){total totalIsExact pageInfo{hasNextPage endCursor}understood{word takenAs found}facets{field values{value label count}}edges{sentence node{id kind title description ...on Work{form year organizations{id title}}}}}}',
  '166d89324bcf14b3117587a1db69d8387b25c6c0f3ed6513d9c0d3da3fecd998':
    'query SourcePage($id:ID!){runs(source:$id first:8){...RunRow}changes(source:$id first:12){...ChangeRows}compareSources(ids:[$id]){onlyIn(source:$id first:12){...ComparedRows}notes}}fragment ChangeRows on ChangeConnection{total pageInfo{hasNextPage endCursor}edges{node{kind entityId entity{id kind title}source{id title}path line url was{path line}before after at topics{id kind title}}}}fragment ComparedRows on ComparedConnection{total pageInfo{hasNextPage endCursor}edges{sentence lists{id title}node{id kind title url form year organizations{id title}}}}fragment RunRow on Run{id source state startedAt finishedAt revision added edited moved removed renamed documentsRead message}',
  '20490a053ed558a76a67491f46dbc95db99398cef7c30127b400e5f2cad4e4b0':
    'mutation RollBack($source:ID!){rollBack(source:$source){...RunRow}}fragment RunRow on Run{id source state startedAt finishedAt revision added edited moved removed renamed documentsRead message}',
  '28357cd9b38d83e5f954133f2e9bb8fe467c294bff7f2e42ad55fc659f306519':
    'mutation PauseSource($id:ID!){pauseSource(id:$id){...Settings}}fragment Settings on SourceSettings{id address schedule paused pinned failures quarantined nextDue waits checkedAt}',
  '2d9d0f569899e397bc6d3dce51e3450d1ebd986663ef535cb8236810d7015dfe':
    'query Order($id:ID!){neighborhood(id:$id types:[PREREQUISITE]depth:2 perType:25){entities{id kind title degree}relations{id type from{id}to{id}}notes}}',
  '3c5f992daf328910f0d928d8a60ea33fdb81581058a8a9f486ac5270947193a3':
    'mutation RejectRelation($relation:ID!$reason:String!){rejectRelation(relation:$relation reason:$reason){id sentence}}',
  '3e74966ccc26d6b36cbf657d7fa2f05ee929cea9360f5514cb4876d8dfe167ea':
    'query Compare($ids:[ID!]!$first:Int!){compareSources(ids:$ids){sources{source{id title license}total shared only missing}pairs{a b shared}shared(first:$first){...ComparedRows}notes}}fragment ComparedRows on ComparedConnection{total pageInfo{hasNextPage endCursor}edges{sentence lists{id title}node{id kind title url form year organizations{id title}}}}',
  '4e050fc667512eb89dd7e095fc4e61ce4e86287baaf7904133739e50245ad25d':
    'query Fitting($filter:SearchFilter!){search(query:"" filter:$filter first:1){total facets{field values{value label count}}}}',
  '5134ac583f10518a0d9ee6f7cb50411a8a40ae304e135b5640ede19edbf75db5':
    'mutation UndoDecision($id:ID!){undoDecision(id:$id)}',
  '56b519b8415c5e20828eb90547b4817dca26c77975c2f4b03c4f159bcda36b1d':
    'query Around($id:ID!$types:[RelationType!]!$direction:Direction!$first:Int!){entity(id:$id){id relations(types:$types direction:$direction first:$first){total edges{node{id type}other{id kind title degree}}}}}',
  '5b93077b49de87f6fedd957ba7f8a5fcf13d12e69960dcae3906e777d1f697de':
    'query Keeping{sourceSettings{...Settings}runs(first:40){...RunRow}}fragment RunRow on Run{id source state startedAt finishedAt revision added edited moved removed renamed documentsRead message}fragment Settings on SourceSettings{id address schedule paused pinned failures quarantined nextDue waits checkedAt}',
  '640a60b12099388626e9d27517c84d927c9b2baf1ae779b81d2bc257a6adbf6a':
    'mutation RejectRun($id:ID!){rejectRun(id:$id){...RunRow}}fragment RunRow on Run{id source state startedAt finishedAt revision added edited moved removed renamed documentsRead message}',
  '7932b4167b7f60049dcaef0c2f3b1ee392a55d37e77644dd095c9091d734527f':
    'query Overview($places:Int!$paths:Int!){map(first:$places){shown total communities{id name size}places{x y community weight entity{id kind title degree}}}core:map(first:$paths){relations{id type from to}}stats{entries sources entities{kind total}}}',
  '79f11942356859305ee403c86f7c7e5252cbb13e184e99c64843a7fcb27f8701':
    'mutation AddSource($input:AddSourceInput!){addSource(input:$input){settings{...Settings}run{...RunRow}}}fragment RunRow on Run{id source state startedAt finishedAt revision added edited moved removed renamed documentsRead message}fragment Settings on SourceSettings{id address schedule paused pinned failures quarantined nextDue waits checkedAt}',
  '7ebd349deae8de687be0c6b1d44ff41f526cd46b7a630be0e39b0063687e8555':
    'query Proofs($id:ID!$first:Int!$after:String){entity(id:$id){id relations(first:$first after:$after){total pageInfo{hasNextPage endCursor}edges{node{id type role basis confidence from{id}evidence(first:2){total nodes{...EvidenceBlock}}}other{id kind title}}}}}fragment EvidenceBlock on Evidence{id relation rule precision source{id title}path lines page headings quote basis revision license url}',
  '803274ceb657d2026f42eedabe2c65a0180e40caba8c4f1a76b4f90a5f61d42b':
    'mutation ApproveRun($id:ID!){approveRun(id:$id){...RunRow}}fragment RunRow on Run{id source state startedAt finishedAt revision added edited moved removed renamed documentsRead message}',
  '81b78c9a442924961a9b7ac535e3fd449b9f30dd6b42d0118b73e1ed121e4854':
    'query Cases($id:ID!$first:Int!$after:String$topics:[EntityKind!]!){entity(id:$id){id ...on Topic{caseStudies(first:$first after:$after){...CaseRows}}...on Organization{caseStudies(first:$first after:$after){...CaseRows}}}}fragment CaseRows on RankedConnection{total pageInfo{hasNextPage endCursor}edges{sentence node{id kind title url form year organizations{id title}topics(kinds:$topics first:4){id kind title}}evidence(first:1){total nodes{...EvidenceBlock}}}}fragment EvidenceBlock on Evidence{id relation rule precision source{id title}path lines page headings quote basis revision license url}',
  '87958b39a29d7f268d4391fb9e88ecdbd0c897d5ed7c2f188c06963e3aae9f6f':
    'query Learn($goal:String!$known:[ID!]$level:PlanLevel$hours:Float){learningPath(goal:$goal known:$known level:$level hours:$hours){outcome close{id title}matched ignored path{goal{id kind title}description assumed{id kind title}known{id kind title}later{id kind title}minutes minutesUnknown asOf markdown steps{number description level isGap concept{id kind title}mustRead{...LearningTextRow}goesOn{step title section evidence{source path lines page url}}alternatives{...LearningTextRow}neededBy{number title}question{id title level fit}}}}}fragment LearningTextRow on PathText{id title url form year why section minutes isPaid covers organizations{id title}evidence{source path lines page url}}',
  a6a16747abee338a2ddfb5d089b997feff403cc548a0843b91015cf0b4ecd178:
    'query Details($id:ID!$rows:Int!$connected:Int!){entity(id:$id){...Whole}source(id:$id){...Whole}}fragment EvidenceBlock on Evidence{id relation rule precision source{id title}path lines page headings quote basis revision license url}fragment RankedRows on RankedConnection{total pageInfo{hasNextPage endCursor}edges{sentence node{id kind title url form year organizations{id title}}evidence(first:3){total nodes{...EvidenceBlock}}}}fragment Settings on SourceSettings{id address schedule paused pinned failures quarantined nextDue waits checkedAt}fragment Whole on Entity{id kind title url description aliases origin degree relationCounts{type direction total}connected:relations(kinds:[Concept Pattern Problem Step]first:$connected){total edges{node{id type role basis from{id}}other{id kind title}}}...on Topic{details area steps{id title number}questions(first:20){id kind title level}coverage{works caseStudies undated caseStudyYears{from to}workYears{from to}thinAfter sources lastRead newestRevision}resources(first:$rows){...RankedRows}caseStudies(first:$rows){...RankedRows}}...on Concept{level}...on Work{form year voices organizations{id title}lists{id title}mentions(first:10){total nodes{...EvidenceBlock}}}...on Organization{resources(first:$rows){...RankedRows}caseStudies(first:$rows){...RankedRows}}...on Question{level details goodAnswer step{id title number}}...on Step{details number headings{framework url heading}}...on Source{sourceKind revision revisionDate license documents entries listed:resources listing:relations(types:[LISTS]direction:out first:$rows){total edges{node{id type role basis from{id}}other{id kind title}}}onlyHere diagnostics(first:20){total nodes{severity message path line}}lastRun{state finishedAt message}settings{...Settings}}}',
  ae8eb0da0c63d69f33325c9ff96f801ada69e0bab69cae88e273456e5f515e5b:
    'query Paths($from:ID!$to:ID!$hubs:Boolean!){paths(from:$from to:$to maxLength:4 first:5 hubs:$hubs){paths{entities{id kind title degree}relations{id type role basis from{id}to{id}evidence(first:2){total nodes{...EvidenceBlock}}}}hubsLeftOut{id kind title}notes}}fragment EvidenceBlock on Evidence{id relation rule precision source{id title}path lines page headings quote basis revision license url}',
  b5a1e89eb33801edc42390ca059f55354ef7aeb35ba41f5008a2bd1cd095c344:
    'mutation RefreshSource($id:ID!){refreshSource(id:$id){...RunRow}}fragment RunRow on Run{id source state startedAt finishedAt revision added edited moved removed renamed documentsRead message}',
  b905dcc8c876220a1ff6bf505d4051d81293375a554c59e32bb752882e55fee3:
    'subscription RunProgress($source:ID){runProgress(source:$source){run source state percent documents entries problems message at}}',
  c0a9ff958941ef7527f3649b4cbb99e2ecf5a583521d19d8421a13c6ef339504:
    'query Suggest($prefix:String!){suggest(prefix:$prefix perKind:3){match entity{id kind title}}}',
  c0bd789f4ea31874667053d091095ce2add6fd424a1cf4e082764c2f8d44ff21:
    'mutation ResumeSource($id:ID!){resumeSource(id:$id){...Settings}}fragment Settings on SourceSettings{id address schedule paused pinned failures quarantined nextDue waits checkedAt}',
  c78355d94dea59dffbc339fe3a42a7bf2104c32224582387557e981fcc5cf83c:
    'query CompareOne($ids:[ID!]!$source:ID!$first:Int!){compareSources(ids:$ids){onlyIn(source:$source first:$first){...ComparedRows}missingFrom(source:$source first:$first){...ComparedRows}}}fragment ComparedRows on ComparedConnection{total pageInfo{hasNextPage endCursor}edges{sentence lists{id title}node{id kind title url form year organizations{id title}}}}',
  ccd68fa7108cc032b73315c4c213e5d71d7e15a756ea4b8b31547166d339eca8:
    'query Claims($id:ID!){entity(id:$id){id claims(first:60){id field value won source path line basis}}}',
  deff841a457b1cb9b3ef8bbbdc5ad759b693174c97bda22e50f08d9ac87331ec:
    'query MoreWorks($id:ID!$first:Int!$after:String$caseStudies:Boolean!$resources:Boolean!){entity(id:$id){id ...on Topic{resources(first:$first after:$after)@include(if:$resources){...RankedRows}caseStudies(first:$first after:$after)@include(if:$caseStudies){...RankedRows}}...on Organization{resources(first:$first after:$after)@include(if:$resources){...RankedRows}caseStudies(first:$first after:$after)@include(if:$caseStudies){...RankedRows}}}}fragment EvidenceBlock on Evidence{id relation rule precision source{id title}path lines page headings quote basis revision license url}fragment RankedRows on RankedConnection{total pageInfo{hasNextPage endCursor}edges{sentence node{id kind title url form year organizations{id title}}evidence(first:3){total nodes{...EvidenceBlock}}}}',
  e828d9fb26497298e6f389366ea11f9ebb49de3e89115e104a68362546e6d9e4:
    'query Changes($since:String$source:ID$topic:ID$kinds:[ChangeKind!]$first:Int!$after:String){changes(since:$since source:$source topic:$topic kinds:$kinds first:$first after:$after){...ChangeRows}}fragment ChangeRows on ChangeConnection{total pageInfo{hasNextPage endCursor}edges{node{kind entityId entity{id kind title}source{id title}path line url was{path line}before after at topics{id kind title}}}}',
  ff82700ab84995c8ea0eaecf9d685faf0fadf82e56535b0b5dcb13455e47b280:
    'query Brief($question:String!){designBrief(question:$question){outcome close{id title}matched ignored brief{problem{id title description}broader{id kind title}facts{name title lines}ask steps{id number title topics{id kind title role}always{decide ask mistakes}lines{kind text because options{choose when topic{id kind title}}number{name formula unit value assumptions{name value}}case{...BriefCaseRow}}}metrics{when name why counter guardrail}cases{...BriefCaseRow}casesTotal years questions{id kind title}asOf markdown}}}fragment BriefCaseRow on BriefCase{id title url year age form organizations{id title}fit why evidence{source path lines page url}later{id title year}replaced{by year url}}',
};
