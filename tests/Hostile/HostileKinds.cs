namespace Overview.Hostile;

/// <summary>Every kind of record, with every field that it can have.</summary>
internal static class HostileKinds
{
    private const string Source =
        "{ title: «source-title|A report», publisher: «source-publisher|The council», url: «url|\"https://www.example.org/\"», "
        + "year: «year|2015», archived-url: «archived-url|\"https://www.example.org/a/\"» }";

    private const string Dates = """
        added: «added|2026-11-20»
        updates:
          - { date: «date|2026-11-21», note: «note|Figures added.» }
        reviewed: «reviewed|2026-11-22»
        review-by: «review-by|2027-11-22»
        publish-from: «publish-from|2026-11-20»
        draft: «draft|false»
        allow: [{ code: «code|OV115», reason: «reason|It is so.» }]
        """;

    /// <summary>Fields that hold an address, a number, a date, an id or a word of a list: no hostile text is one.</summary>
    public static IReadOnlySet<string> Strict { get; } = new HashSet<string>
    {
        "services", "theme", "lead", "partners", "areas", "status", "as-of", "started", "evidence", "value",
        "source", "editions", "related", "url", "year", "archived-url", "email", "added", "date", "reviewed", "review-by",
        "publish-from", "draft", "redirect-from", "first-id", "national", "type", "website", "ended", "successor",
        "territorial", "order", "organisations", "region", "column", "row", "neighbours", "kind", "case-project", "id", "see",
        "base-url", "language", "navigation-url", "footer-url", "telephone", "repository", "tag-authority", "until",
    };

    /// <summary>All kinds of which there may be many.</summary>
    public static IReadOnlyList<HostileKind> All { get; } =
    [
        new("projects/p{n}.md", $$"""
            ---
            title: «title|Project {n}»
            summary: «summary|One building for two services.»
            services: [«services|police»]
            theme: «theme|estates»
            lead: «lead|kent-police»
            partners: [«partners|kent-police»]
            other-partners: [«other-partners|the council»]
            areas: [«areas|kent»]
            status: «status|live»
            as-of: «as-of|2016»
            started: «started|2014»
            confidence: «confidence|high»
            evidence: «evidence|self-reported»
            figures:
              - { label: «label|Saving», value: «value|3», unit: «unit|people», qualifier: «qualifier|over», period: «period|a year», source: «source|1» }
            editions: [«editions|"2016"»]
            related: [«related|shared-station»]
            sources:
              - {{Source}}
            contact: { name: «contact-name|The team», email: «email|team@example.org» }
            {{Dates}}
            redirect-from: [«redirect-from|/projects/old-{n}/»]
            first-id: «first-id|first-{n}»
            ---
            Text.
            """),
        new("projects/q{n}.md", $$"""
            ---
            title: Other project {n}
            summary: One building for two services.
            services: [police]
            theme: estates
            lead-note: «lead-note|Nobody leads it.»
            national: «national|true»
            status: live
            sources:
              - {{Source}}
            added: 2026-11-20
            reviewed: 2026-11-22
            review-by: 2027-11-22
            ---
            Text.
            """),
        new("organisations/o{n}.md", $$"""
            ---
            title: «title|Body {n}»
            type: «type|company»
            short-name: «short-name|B{n}»
            aliases: [«aliases|Old body {n}»]
            former-names: [«former-names|Oldest body {n}»]
            areas: [«areas|kent»]
            country: «country|England»
            website: «website|"https://www.example.org/"»
            formed: «formed|in 1999»
            ended: «ended|2013»
            successor: «successor|kent-police»
            successor-note: «successor-note|All of it.»
            territorial: «territorial|true»
            sources:
              - {{Source}}
            redirect-from: [«redirect-from|/organisations/old-{n}/»]
            ---
            Text.
            """),
        new("themes/t{n}.md", """
            ---
            label: «label|Theme {n}»
            order: «order|{n+1}»
            description: «description|Shared things.»
            redirect-from: [«redirect-from|/themes/old-{n}/»]
            ---
            Text.
            """),
        new("services/s{n}.md", """
            ---
            label: «label|Service {n}»
            short-label: «short-label|S{n}»
            order: «order|{n+1}»
            description: «description|A service.»
            organisations: [«organisations|kent-police»]
            redirect-from: [«redirect-from|/services/old-{n}/»]
            ---
            Text.
            """),
        new("areas/a{n}.md", """
            ---
            title: «title|Area {n}»
            region: «region|south-east»
            country: «country|England»
            code: «code|{n}»
            ons-code: «ons-code|E{n}»
            tile: { column: «column|{n%99}», row: «row|{n/99}» }
            neighbours: [«neighbours|kent»]
            aliases: [«aliases|Shire {n}»]
            covers: [«covers|The shire»]
            redirect-from: [«redirect-from|/areas/old-{n}/»]
            ---
            """),
        new("editions/e{n}.md", $$"""
            ---
            title: «title|Edition {n}»
            short-title: «short-title|E{n}»
            kind: «kind|overview»
            order: «order|{n+1}»
            date: «date|"2016"»
            publisher: «publisher|The group»
            authors: [«authors|A. Writer»]
            institutions: [«institutions|A university»]
            summary: «summary|Another overview.»
            cases: [{ area: «case-area|Kent», theme: «case-theme|Estates», services: «case-services|Two», project: «case-project|shared-station» }]
            sources:
              - {{Source}}
            redirect-from: [«redirect-from|/editions/old-{n}/»]
            ---
            Text.
            """),
        new("guides/g{n}.md", $$"""
            ---
            title: «title|Guide {n}»
            summary: «summary|A page.»
            order: «order|{n+1}»
            sources:
              - {{Source}}
            {{Dates}}
            redirect-from: [«redirect-from|/guides/old-{n}/»]
            ---
            Text.
            """),
        new("data/glossary.yml", "- { id: «id|t{n}», term: «term|T{n}», expansion: «expansion|Term {n}», meaning: «meaning|A word.», "
            + "category: «category|bodies», see: [«see|jesip»], source: " + Source + ", confidence: «confidence|general knowledge» }"),
        new("data/timeline.yml", "- { date: «date|\"2015\"», title: «title|Event {n}», summary: «summary|It happened.», "
            + "category: «category|law», geography: «geography|Kent», source: " + Source + ", confidence: «confidence|general knowledge» }"),
        new("data/regions.yml", "- { id: «id|r{n}», label: «label|Region {n}», description: «description|By the sea.», order: «order|{n+1}» }"),
        new("data/statuses.yml", "- { id: «id|u{n}», label: «label|Status {n}», description: «description|So it is.», order: «order|{n+1}» }"),
        new("data/synonyms.yml", "- words: [«word|word{n}», «other-word|other{n}»]"),
    ];

    /// <summary>The settings of the site, of which there is one file only.</summary>
    public static HostileKind Settings { get; } = new("site.yml", """
        title: «title|National Overview»
        short-title: «short-title|Overview»
        description: «description|What services do together.»
        base-url: «base-url|"https://www.example.org"»
        language: «language|en-GB»
        navigation:
          - { label: «navigation-label|Projects», url: «navigation-url|/projects/» }
        footer:
          - { label: «footer-label|Glossary», url: «footer-url|/glossary/» }
          - { label: Timeline, url: /timeline/ }
        organisation: «organisation|The office»
        contact: { name: «contact-name|The office», telephone: «telephone|01707 806100» }
        repository: «repository|"https://www.example.org/files"»
        tag-authority: «tag-authority|"www.example.org,2026-11-22"»
        notices: [{ text: «text|Moving soon.», until: «until|2027-11-22» }]

        """);
}
