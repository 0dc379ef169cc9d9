using Overview.Content.Routing;

namespace Overview.Printing;

/// <summary>
/// Prints the whole overview of a built site as a PDF. The numbers of pages in contents and indexes come from the PDF
/// of the pass before: it is printed until they are those of its own pages.
/// </summary>
internal static class DocumentPrinter
{
    private const int MostPasses = 4;

    private static readonly TimeSpan LongestPass = TimeSpan.FromMinutes(4);

    /// <summary>Prints to a file, which is whole or not touched at all.</summary>
    /// <param name="chromium">The path of Chromium.</param>
    /// <param name="output">The folder of the built site.</param>
    /// <param name="file">Where the PDF goes.</param>
    /// <param name="stop">Set when the person who started the program stops it.</param>
    /// <exception cref="PrintException">There is no PDF, and why.</exception>
    public static async Task<PrintedDocument> PrintAsync(
        string chromium, string output, string file, CancellationToken stop)
    {
        var html = await File.ReadAllTextAsync(
            Path.Combine(output, $"{Routes.To(FixedPage.PrintEdition).Trim('/')}/index.html"), stop);
        var folder = Directory.CreateTempSubdirectory("overview-pdf-").FullName;
        try
        {
            var draft = Path.Combine(folder, "draft.pdf");
            var printer = new ChromiumPrinter(chromium, folder, LongestPass);
            var printed = await PrintAsync(new PrintDocument(html), output, printer, draft, stop);
            Publish(draft, file);
            return printed;
        }
        finally
        {
            Remove(folder);
        }
    }

    private static async Task<PrintedDocument> PrintAsync(
        PrintDocument document, string output, ChromiumPrinter printer, string draft, CancellationToken stop)
    {
        await using var server = await PrintServer.StartAsync(output, document.BasePath);
        IReadOnlyDictionary<string, int> known = new Dictionary<string, int>();
        for (var pass = 1; pass <= MostPasses; pass++)
        {
            server.Show(document.With(known));
            await printer.PrintAsync(server.Address, draft, stop);
            var (places, pages) = PdfPlaces.Read(draft);
            if (document.Anchors.FirstOrDefault(anchor => !places.ContainsKey(anchor)) is { } lost)
            {
                throw new PrintException($"The PDF that Chromium made does not say on which page '{lost}' stands.");
            }

            if (document.Anchors.All(anchor => known.TryGetValue(anchor, out var page) && page == places[anchor]))
            {
                return new PrintedDocument(pages, pass);
            }

            known = places;
        }

        throw new PrintException($"The page numbers of the PDF were not settled after {MostPasses} passes.");
    }

    private static void Publish(string draft, string file)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var beside = file + ".new";
            File.Copy(draft, beside, overwrite: true);
            File.Move(beside, file, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new PrintException($"The PDF cannot be written to '{file}': {problem.Message}");
        }
    }

    /// <summary>A last process of Chromium may still close its files: what it holds stays in the temp folder.</summary>
    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
        }
    }
}
