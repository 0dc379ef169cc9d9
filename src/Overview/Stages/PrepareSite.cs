using System.Security.Cryptography;
using Overview.Content.Building;
using Overview.Content.Joining;
using Overview.Content.Parsing;
using Overview.Content.Routing;
using Overview.Pipelines;
using Overview.Running;
using Overview.Theme;
using Statiq.Common;

namespace Overview.Stages;

/// <summary>Stages the theme's files under names with a fingerprint, and the pictures and documents of authors.</summary>
public sealed class PrepareSite(SiteRun run) : Stage<PreparedSite>(run, "Assets")
{
    private const int FingerprintLength = 8;

    /// <inheritdoc/>
    protected override Task<PreparedSite> WorkAsync(IExecutionContext context)
    {
        var assets = new AssetManifest(ThemeAssets.All.ToDictionary(asset => asset.Name, StageAsset));
        foreach (var document in context.Inputs)
        {
            StageMedia(document);
        }

        var catalogue = context.Result<JoinedContent>(nameof(ContentPipeline)).Catalogue;
        var site = catalogue is null ? null : new Site(catalogue, Run.Options.Build, assets);
        return Task.FromResult(new PreparedSite(site));
    }

    private string StageAsset(ThemeAsset asset)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(asset.Bytes.Span))[..FingerprintLength];
        var name = $"{Path.GetFileNameWithoutExtension(asset.Name)}.{hash}{Path.GetExtension(asset.Name)}";
        var url = Routes.AssetFolder + name;
        Run.Output.Stage(url[1..], asset.Bytes.Span);
        return url;
    }

    private void StageMedia(IDocument document)
    {
        var path = Path.GetRelativePath(Run.Options.Input, document.Source.FullPath).Replace('\\', '/');
        if (path.Split('/').Any(part => part.StartsWith('.')))
        {
            return;
        }

        using var bytes = new MemoryStream();
        using var content = document.GetContentStream();
        content.CopyTo(bytes);
        var url = Routes.MediaFolder + path[ContentParser.MediaFolder.Length..];
        Run.Output.Stage(url[1..], bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
