namespace Overview.Publishing;

/// <summary>Words for what the operating system says of the output folder.</summary>
internal static class OutputProblem
{
    private const int DiskFullOnUnix = 28;
    private const int ReadOnlyOnUnix = 30;
    private const int DiskFullOnWindows = unchecked((int)0x80070070);

    /// <summary>The problem as an exception with a clear sentence.</summary>
    public static OutputException Of(string root, Exception problem) => new(
        problem switch
        {
            { HResult: DiskFullOnUnix or DiskFullOnWindows } => $"The disk that holds '{root}' is full. Free some space and run again.",
            UnauthorizedAccessException or { HResult: ReadOnlyOnUnix } => $"'{root}' cannot be written: {problem.Message} Check its permissions.",
            _ => $"'{root}' cannot be written: {problem.Message}",
        },
        problem);

    /// <summary>The same for a problem that came when files were already being moved into place.</summary>
    public static OutputException WhilePublishing(string root, Exception problem) => new(
        $"{Of(root, problem).Message} Some files may be new and others old until the next run mends the folder.",
        problem);
}
