namespace Overview.Content.PersonalData;

/// <summary>The words by which the name or address of a team, office or organisation is known.</summary>
internal static class TeamWords
{
    private static readonly HashSet<string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        "access", "admin", "administration", "agency", "alliance", "ambulance", "association", "authority", "board",
        "bureau", "business", "campaign", "care", "centre", "college", "collaboration", "command", "commission",
        "commissioner", "commissioning", "committee", "communications", "communities", "community", "complaints",
        "comms", "constabulary", "consultation", "contact", "control", "corporate", "correspondence", "council", "customer",
        "data", "delivery", "department", "desk", "digital", "directorate", "dispatch", "division", "emergency",
        "engagement", "enquiries", "enquiry", "estates", "events", "executive", "feedback", "finance", "fire", "fleet",
        "foi", "force", "foundation", "freedom", "general", "governance", "group", "headquarters", "health", "help",
        "helpdesk", "hospital", "hq", "information", "innovation", "inquiries", "joint", "legal", "library", "line",
        "mail", "mailbox", "management", "marketing", "media", "ministry", "network", "news", "newsletter", "nhs",
        "office", "operations", "partnership", "partnerships", "performance", "planning", "police", "policing",
        "policy", "press", "prevention", "privacy", "procurement", "programme", "project", "projects", "protection",
        "public", "publications", "reception", "records", "recruitment", "relations", "requests", "rescue", "research",
        "resilience", "response", "safety", "secretariat", "section", "service", "services", "society", "staff",
        "standards", "station", "strategic", "strategy", "support", "team", "training", "transformation", "transport",
        "trust", "union", "unit", "university", "volunteer", "volunteers", "web", "webmaster", "website",
    };

    /// <summary>True for such a word, in capital or small letters.</summary>
    public static bool Contains(string word) => All.Contains(word);
}
