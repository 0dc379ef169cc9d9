namespace Overview.Theme.Words;

/// <summary>What the site is about, in the few words beside its name.</summary>
internal static class SiteSubject
{
    /// <summary>The words.</summary>
    public const string Words = "Emergency services collaboration";
}
