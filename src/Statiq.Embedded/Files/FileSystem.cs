using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>The folders of one run. Unless set: input, output and temp below the current folder.</summary>
internal sealed class FileSystem : IFileSystem
{
    public NormalizedPath RootPath
    {
        get;
        set => field = !value.IsNull && value.IsAbsolute
            ? value
            : throw new ArgumentException($"The root path '{value}' is not absolute.", nameof(value));
    }
    = new(Directory.GetCurrentDirectory());

    public PathCollection InputPaths { get; } = [new("input")];

    public NormalizedPath OutputPath { get; set; } = new("output");

    public NormalizedPath TempPath { get; set; } = new("temp");

    IReadOnlyList<NormalizedPath> IReadOnlyFileSystem.InputPaths => InputPaths;

    /// <summary>Deletes the temp folder and makes it anew; a failure is a warning: a run can do without.</summary>
    public void RecreateTempFolder(ILogger logger)
    {
        var temp = RootPath.Combine(TempPath).FullPath;
        try
        {
            if (Directory.Exists(temp))
            {
                Directory.Delete(temp, recursive: true);
            }

            Directory.CreateDirectory(temp);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            logger.TempFolderKept(temp, exception.Message);
        }
    }

    /// <summary>The temp folder is deleted, so no other folder of the run may lie in it.</summary>
    /// <exception cref="InvalidOperationException">The temp folder is, or holds, another folder.</exception>
    public void RefuseTempFolderAroundOthers()
    {
        var temp = RootPath.Combine(TempPath).FullPath.TrimEnd('/') + '/';
        foreach (var path in InputPaths.Append(OutputPath).Append(RootPath).Select(RootPath.Combine))
        {
            if ((path.FullPath + '/').StartsWith(temp, NormalizedPath.Comparison))
            {
                throw new InvalidOperationException($"The temp folder '{temp}' would be deleted with '{path}' in it.");
            }
        }
    }
}
