using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Replaces its inputs by one document for each file below the input folders that matches a pattern, in ascending
/// order of absolute path. Files whose names begin with a dot count too. The source is the absolute path, the
/// destination the path relative to its input folder; of equal relative paths the last input folder wins.
/// </summary>
public sealed class ReadFiles : Module
{
    private readonly string[] _patterns;

    /// <summary>Makes a module that reads the files matching any of the patterns.</summary>
    /// <param name="patterns">
    /// <c>*</c> within a name, <c>**</c> for any folders, <c>{a,b}</c> for either; none means every file.
    /// </param>
    /// <exception cref="ArgumentException">A pattern uses what this engine does not have.</exception>
    public ReadFiles(params string[] patterns) =>
        _patterns = patterns.Length == 0 ? ["**/*"] : [.. patterns.SelectMany(FilePattern.Expand)];

    /// <inheritdoc/>
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var matcher = new Matcher(NormalizedPath.Comparison);
        matcher.AddIncludePatterns(_patterns);
        var files = new Dictionary<NormalizedPath, NormalizedPath>();
        foreach (var folder in context.FileSystem.InputPaths.Select(context.FileSystem.RootPath.Combine))
        {
            // A folder that does not exist has no matches.
            foreach (var match in matcher.Execute(new DirectoryInfoWrapper(new(folder.FullPath))).Files)
            {
                var path = new NormalizedPath(match.Path);
                files[path] = folder.Combine(path);
            }
        }

        return Task.FromResult<IEnumerable<IDocument>>(files
            .OrderBy(file => file.Value.FullPath, StringComparer.FromComparison(NormalizedPath.Comparison))
            .Select(file => new Document([], context)
            {
                Source = file.Value,
                Destination = file.Key,
                ContentProvider = new FileContent(file.Value),
            }));
    }
}
