namespace Overview.Tests.Editing;

/// <summary>A sound document of each kind, with all of its fields, for the small site of the stories.</summary>
internal static class FullDocuments
{
    private const string Publication = """
        "added": "2026-11-20", "updates": [{ "date": "2026-11-21", "note": "Figures added." }], "reviewed": "2026-11-22",
        "review-by": "2027-11-22", "draft": false, "publish-from": "2026-11-21", "redirect-from": ["/old/", "/older/one/"],
        "allow": [{ "code": "OV604", "reason": "A name." }]
        """;

    private const string Sources = """
        [{ "title": "A report", "publisher": "The council", "url": "https://www.example.org/a?b=c", "year": 2015,
        "archived-url": "https://archive.example.org/a" }, { "title": 1984, "publisher": "The press" }]
        """;

    /// <summary>The schema's name, the file, and the document.</summary>
    public static IReadOnlyList<(string Schema, string Path, string Json)> All { get; } =
    [
        ("project", "projects/another-station.md", $$"""
            { "title": "Another station", "summary": "One building.", "services": ["police", "fire"], "theme": "estates",
            "lead": "kent-police", "lead-note": "None.", "partners": ["kent-police"], "other-partners": ["A charity"],
            "areas": ["kent", "sussex"], "national": false, "status": "live", "as-of": 2016, "started": "2014",
            "confidence": "high", "evidence": "self-reported", "figures": [{ "label": "Saving", "value": 300000.5,
            "unit": "GBP", "qualifier": "more than", "period": "a year", "source": 1 }], "editions": [2016],
            "related": ["shared-station"], "sources": {{Sources}}, "contact": { "name": "The collaboration team",
            "email": "team@example.org" }, {{Publication}}, "first-id": "the-first" }
            """),
        ("organisation", "organisations/sussex-police.md", $$"""
            { "title": "Sussex Police", "type": "police-force", "short-name": "Sussex", "aliases": ["Force"],
            "former-names": ["Old force"], "areas": ["sussex"], "country": "England",
            "website": "https://www.example.org", "formed": 1968, "ended": "2014-09", "successor": "kent-police",
            "successor-note": "A note.", "territorial": true, "sources": {{Sources}}, "redirect-from": ["/old/"] }
            """),
        ("theme", "themes/training.md", """
            { "label": "Training", "order": 2, "description": "Learning.", "redirect-from": ["/old/"] }
            """),
        ("service", "services/health.md", """
            { "label": "Health", "short-label": "Health", "order": "3", "description": "Care.",
            "organisation-types": ["police-force"], "organisations": ["kent-police"], "redirect-from": [] }
            """),
        ("area", "areas/essex.md", """
            { "title": "Essex", "region": "south-east", "country": "England", "code": "ESX", "ons-code": "E24",
            "tile": { "column": 2, "row": 0 }, "neighbours": ["kent"], "aliases": ["The county"], "covers": ["Essex"],
            "redirect-from": ["/old/"] }
            """),
        ("edition", "editions/2014.md", $$"""
            { "title": "The Current Picture", "short-title": 2014, "kind": "overview", "order": 2, "date": "2014-09-24",
            "publisher": "The group", "authors": ["A. Author"], "institutions": ["A university"], "summary": "The first.",
            "cases": [{ "area": "Kent", "theme": "Estates", "services": "Police", "project": "shared-station" }],
            "sources": {{Sources}}, "redirect-from": ["/old/"] }
            """),
        ("page", "guides/reading.md", $$"""
            { "title": "Reading", "summary": "A page.", "order": 1, "sources": {{Sources}}, {{Publication}} }
            """),
        ("regions", "data/regions.yml", """
            [{ "id": "south-east", "label": "South East", "description": "By the sea.", "order": 1 },
            { "id": "national", "label": "National", "description": "Everywhere.", "order": 2 }]
            """),
        ("statuses", "data/statuses.yml", """
            [{ "id": "live", "label": "Live", "description": "Running.", "order": 1 },
            { "id": "planned", "label": "Planned", "description": "Announced.", "order": 2 }]
            """),
        ("glossary", "data/glossary.yml", """
            [{ "id": "jesip", "term": "JESIP", "expansion": "Principles", "meaning": "A way.", "category": "Term",
            "see": [], "source": { "title": "A", "publisher": "B" }, "confidence": "high" }]
            """),
        ("timeline", "data/timeline.yml", """
            [{ "date": 2014, "title": "It began", "summary": "Then.", "category": "Law", "geography": "England",
            "source": { "title": "A", "publisher": "B", "year": "2014" }, "confidence": "high" }]
            """),
        ("synonyms", "data/synonyms.yml", """
            [{ "words": ["station", "building"] }]
            """),
    ];
}
