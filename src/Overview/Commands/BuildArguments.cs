using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Overview.Content.Building;
using Overview.Reporting;
using Overview.Running;

namespace Overview.Commands;

/// <summary>The options that <c>build</c> and <c>check</c> share.</summary>
internal sealed class BuildArguments
{
    private readonly Option<string> _input = new("--input")
    {
        Description = "The folder that authors edit.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "input",
    };

    private readonly Option<string> _output = new("--output")
    {
        Description = "The folder that is published.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "output",
    };

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "The public address, in place of the one in site.yml.",
        HelpName = "URL",
    };

    private readonly Option<bool> _drafts = new("--drafts") { Description = "Show drafts and pages of future days." };

    private readonly Option<DateOnly?> _today = new("--today")
    {
        Description = "The day for which the site is built, as YYYY-MM-DD; today (UTC) if left out.",
        HelpName = "DATE",
        CustomParser = ParseDate,
    };

    private readonly Option<bool> _noPictures = new("--no-pictures")
    {
        Description = "Draw no picture for each project: all pages share that of the site. For trials with many projects.",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Treat warnings as errors." };

    private readonly Option<bool> _timings = new("--timings")
    {
        Description = "Print the time of each stage, and the size of scripts, styles and search files.",
    };

    private readonly Option<ReportFormat> _format = new("--format")
    {
        Description = "How the result is printed.",
        HelpName = "text|json|sarif|github",
        DefaultValueFactory = _ => ReportFormat.Text,
        CustomParser = ParseFormat,
    };

    public BuildArguments()
    {
        _input.Validators.Add(CheckFolder);
        _output.Validators.Add(CheckFolder);
        _baseUrl.Validators.Add(CheckBaseUrl);
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        Option[] options = [_input, _output, _baseUrl, _drafts, _today, _noPictures, _strict, _timings, _format];
        Array.ForEach(options, command.Options.Add);
    }

    /// <summary>What a command line asks for.</summary>
    /// <param name="arguments">The parsed command line.</param>
    /// <param name="writes">False for a check.</param>
    public BuildOptions Read(ParseResult arguments, bool writes) => new()
    {
        Input = Input(arguments),
        Output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(arguments.GetValue(_output)!)),
        WorkingFolder = Directory.GetCurrentDirectory(),
        Writes = writes,
        IsStrict = arguments.GetValue(_strict),
        Build = new BuildSettings
        {
            Today = Today(arguments),
            BaseUrl = arguments.GetValue(_baseUrl)?.TrimEnd('/'),
            Drafts = arguments.GetValue(_drafts),
            HasProjectPictures = !arguments.GetValue(_noPictures),
        },
    };

    /// <summary>Adds only the options that say which content is meant, and on which day.</summary>
    public void AddContentTo(Command command)
    {
        command.Options.Add(_input);
        AddTodayTo(command);
    }

    /// <summary>Adds only the option that says for which day the command works.</summary>
    public void AddTodayTo(Command command) => command.Options.Add(_today);

    /// <summary>The input folder, as a full path.</summary>
    public string Input(ParseResult arguments) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(arguments.GetValue(_input)!));

    /// <summary>The day for which the command works.</summary>
    public DateOnly Today(ParseResult arguments) =>
        arguments.GetValue(_today) ?? DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>How the result is to be printed.</summary>
    public ReportFormat Format(ParseResult arguments) => arguments.GetValue(_format);

    /// <summary>True when the times of the stages are to be printed.</summary>
    public bool Timings(ParseResult arguments) => arguments.GetValue(_timings);

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        result.AddError($"'{text}' is not a date. Write it as in --today 2026-11-22.");
        return null;
    }

    private static ReportFormat ParseFormat(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        ReportFormat? format = text switch
        {
            "text" => ReportFormat.Text,
            "json" => ReportFormat.Json,
            "sarif" => ReportFormat.Sarif,
            "github" => ReportFormat.Github,
            _ => null,
        };
        if (format is null)
        {
            result.AddError($"'{text}' is not a format. The formats are text, json, sarif and github.");
        }

        return format ?? ReportFormat.Text;
    }

    private static void CheckFolder(OptionResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError($"{result.Option.Name} needs the name of a folder.");
        }
    }

    /// <summary>Refuses an empty name, and that of a folder.</summary>
    public static void CheckFile(OptionResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value) || Directory.Exists(token.Value)))
        {
            result.AddError($"{result.Option.Name} needs the name of a file.");
        }
    }

    /// <summary>Refuses what is no number of a port.</summary>
    public static void CheckPort(OptionResult result)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : null;
        if (text is not null && (!int.TryParse(text, CultureInfo.InvariantCulture, out var port) || port is < 0 or > 65535))
        {
            result.AddError($"'{text}' is not a port. Write a number from 1 to 65535, as in --port 8080.");
        }
    }

    private static void CheckBaseUrl(OptionResult result)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : null;
        var isWeb = Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            && uri.Query.Length == 0 && uri.Fragment.Length == 0;
        if (text is not null && !isWeb)
        {
            result.AddError($"'{text}' is not the address of a site. Write it as in --base-url https://www.example.org.");
        }
    }
}
