namespace Overview.Printing;

/// <summary>Why there is no printed document, in words for the person who asked for it.</summary>
/// <param name="message">What is missing, and what to do.</param>
internal sealed class PrintException(string message) : Exception(message);
