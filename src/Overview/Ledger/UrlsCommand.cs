using System.CommandLine;
using Overview.Authoring;
using Overview.Content.Findings;
using Overview.Content.Routing;
using Overview.Running;

namespace Overview.Ledger;

/// <summary>The command <c>urls accept</c>: adds the addresses of new pages to those that must stay.</summary>
internal static class UrlsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var command = new Command("urls", "Keeps the list of all addresses that were ever published.");
        command.Subcommands.Add(AuthoringCommand.SetUp(
            new Command("accept", $"Adds the addresses of all public pages to '{UrlLedger.File}'."),
            (_, input, content) => Accept(input, content)));
        return command;
    }

    private static RunOutcome Accept(string input, ContentSnapshot content)
    {
        var joined = content.Join(drafts: false);
        var errors = joined.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        if (joined.Catalogue is not { } catalogue || errors.Count > 0)
        {
            AuthoringCommand.Write(Console.Error, input, errors);
            Console.Error.WriteLine("Nothing was added: mend the errors above first, for pages may be missing.");
            return RunOutcome.Findings;
        }

        var ledger = LedgerFile.Read(input);
        var added = PublicUrls(catalogue).Where(url => !ledger.Has(url)).Order(StringComparer.Ordinal).ToList();
        if (added.Count > 0)
        {
            LedgerFile.Add(input, ledger, added);
        }

        foreach (var url in added)
        {
            Console.Out.WriteLine(url);
        }

        Console.Out.WriteLine(added.Count == 0
            ? "No address is new."
            : $"Added {added.Count} to '{AuthoringCommand.Display(input, UrlLedger.File)}': from now on they stay, or lead on.");
        return RunOutcome.Good;
    }

    /// <summary>The page for what is not there has no address of its own.</summary>
    private static IEnumerable<string> PublicUrls(Content.Joining.Catalogue catalogue) =>
        new RouteTable(catalogue).Pages.Select(page => page.Url).Where(url => url.EndsWith('/'));
}
