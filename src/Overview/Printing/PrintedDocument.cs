namespace Overview.Printing;

/// <summary>What came of printing.</summary>
/// <param name="Pages">The number of pages on paper.</param>
/// <param name="Passes">How often the document was printed until its page numbers were right.</param>
internal sealed record PrintedDocument(int Pages, int Passes);
