namespace Overview.Browser.Tests;

/// <summary>The real site, built once for all browser tests.</summary>
public sealed class BuiltSite : ServedSite;
