using Overview.Content.Building;
using Overview.Content.Findings;
using Overview.Content.Joining;
using Overview.Content.Parsing;
using Overview.Content.Routing;
using Overview.Content.Sources;
using Overview.Hosting;
using Overview.Pipelines;
using Overview.Publishing;
using Overview.Running;
using Overview.Theme;
using Overview.Theme.Pictures;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>Stages the theme's files under names with a fingerprint, and the pictures and documents of authors.</summary>
public sealed class PrepareSite(SiteRun run) : Stage<PreparedSite>(run, "Assets")
{
    private readonly Dictionary<string, PictureFile> _pictures = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override Task<PreparedSite> WorkAsync(IExecutionContext context)
    {
        var theme = Run.Options.Assets ?? ThemeAssets.All;
        var assets = new AssetManifest(
            theme.ToDictionary(asset => asset.Name, StageAsset),
            theme.ToDictionary(asset => asset.Name, asset => Integrity.Of(asset.Bytes.Span)));
        var boundary = new InputBoundary(Run.Options.Input);
        foreach (var document in context.Inputs)
        {
            StageMedia(document, boundary);
        }

        var catalogue = context.Result<JoinedContent>(nameof(ContentPipeline)).Catalogue;
        var site = catalogue is null ? null : new Site(catalogue, Run.Options.Build, assets) { Pictures = _pictures };
        Run.BasePath = site?.BasePath;
        return Task.FromResult(new PreparedSite(site)
        {
            Sources = [.. theme.SelectMany(asset => AssetSources.Read(asset.Name, asset.Bytes.Span))],
        });
    }

    private string StageAsset(ThemeAsset asset)
    {
        var url = Routes.AssetFolder + Fingerprint.In(asset.Name, asset.Bytes.Span);
        Run.Output.Stage(url[1..], asset.Bytes.Span);
        return url;
    }

    private void StageMedia(IDocument document, InputBoundary boundary)
    {
        var path = Path.GetRelativePath(Run.Options.Input, document.Source.FullPath).Replace('\\', '/');
        if (path.Split('/').Any(part => part.StartsWith('.')))
        {
            return;
        }

        if (!boundary.Holds(document.Source.FullPath))
        {
            Run.Add([FileRules.OutsideLink.At(Location.StartOf(path))]);
            return;
        }

        try
        {
            if (Read(path, document, out var bytes) is { } mistake)
            {
                Run.Add([mistake]);
                return;
            }

            var url = Routes.MediaFolder + path[ContentParser.MediaFolder.Length..];
            Run.Output.Stage(url[1..], bytes);
            StageCopies(path, url, bytes);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Run.Add([FileRules.Unreadable.At(Location.StartOf(path), problem.Message)]);
        }
    }

    /// <summary>Stages the copies of a picture for narrow and wide screens.</summary>
    private void StageCopies(string path, string url, byte[] bytes)
    {
        if (!WebPicture.IsMeant(path))
        {
            return;
        }

        if (WebPicture.Judge(bytes) is { } rule)
        {
            Run.Add([rule.At(Location.StartOf(path), WebPicture.MostPixels / 1_000_000)]);
            return;
        }

        var name = Path.GetFileNameWithoutExtension(Fingerprint.In(url, bytes));
        var beginning = url[..(url.LastIndexOf('/') + 1)] + name;
        var picture = WebPicture.Read(bytes, width => FileRoutes.PictureCopy(beginning, width));
        _pictures.Add(url, picture.File);
        foreach (var copy in picture.Copies)
        {
            Run.Output.StageOnce(copy.Url[1..], copy.Draw);
        }
    }

    /// <summary>Reads a file that may be published; gives what is wrong with it otherwise.</summary>
    private static Finding? Read(string path, IDocument document, out byte[] bytes)
    {
        bytes = [];
        if (AssetCheck.Judge(path, new FileInfo(document.Source.FullPath).Length) is { } mistake)
        {
            return mistake;
        }

        using var content = document.GetContentStream();
        bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return AssetCheck.Judge(path, bytes);
    }
}
