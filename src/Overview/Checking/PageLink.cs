namespace Overview.Checking;

/// <summary>A link as it stands in a rendered page.</summary>
/// <param name="Element">The element and attribute that hold it, such as <c>a href</c>.</param>
/// <param name="Target">The address as written.</param>
public readonly record struct PageLink(string Element, string Target);
