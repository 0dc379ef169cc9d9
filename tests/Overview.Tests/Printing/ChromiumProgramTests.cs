using Overview.Printing;

namespace Overview.Tests.Printing;

/// <summary>Where the program looks for Chromium.</summary>
public sealed class ChromiumProgramTests
{
    private static readonly char Separator = Path.PathSeparator;

    [Fact]
    public void Is_the_one_that_the_environment_names() =>
        Assert.Equal("/opt/mine", Look("/opt/mine", "/bin", "/opt/mine", "/bin/chromium"));

    [Fact]
    public void Is_refused_where_the_environment_names_none() => Assert.Equal(
        "CHROMIUM_PATH names '/opt/mine', but there is no such file.",
        Assert.Throws<PrintException>(() => Look("/opt/mine", "/bin", "/bin/chromium")).Message);

    [Fact]
    public void Is_the_first_on_the_path() => Assert.Equal(
        "/b/google-chrome", Look(null, $"/a{Separator}/b", "/usr/bin/chromium", "/b/google-chrome"));

    [Fact]
    public void Is_looked_for_in_the_usual_folders_too() =>
        Assert.Equal("/snap/bin/chromium", Look(null, null, "/snap/bin/chromium"));

    [Fact]
    public void Is_asked_for_in_words_that_say_how_to_get_it() => Assert.Contains(
        "sudo apt-get install chromium",
        Assert.Throws<PrintException>(() => Look(string.Empty, "/bin")).Message,
        StringComparison.Ordinal);

    private static string Look(string? named, string? path, params string[] files) => new ChromiumProgram(
        name => name == "PATH" ? path : named, files.Contains).Look();
}
