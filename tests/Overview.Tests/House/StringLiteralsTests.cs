namespace Overview.Tests.House;

/// <summary>The reader of string literals misses none and invents none.</summary>
public sealed class StringLiteralsTests
{
    [Theory]
    [InlineData("var a = \"/one\"; // \"/not\"", "/one")]
    [InlineData("/* \"/not\" */ a(\"\", \"b\")", "", "b")]
    [InlineData("var c = '\"'; var d = \"x\";", "x")]
    [InlineData("var c = '\\''; var d = \"a\\\"b\";", "a\\\"b")]
    [InlineData("@\"c:\\\" + @\"a\"\"b\"", "c:\\", "a\"\"b")]
    [InlineData("$\"/a/{b(\"/c\")}/{{d}}\" + \"e\"", "/a/{b(\"/c\")}/{{d}}", "/c", "e")]
    [InlineData("$@\"/a\\{b}\"\"\" + \"c\"", "/a\\{b}\"\"", "c")]
    [InlineData("var a = \"\"\"\n    /raw \"quoted\"\n    \"\"\";", "/raw \"quoted\"\n    ")]
    [InlineData("$$\"\"\"{a} {{b(\"/c\")}}\"\"\" + \"d\"", "{a} {{b(\"/c\")}}", "/c", "d")]
    [InlineData("new { A = \"b\" }", "b")]
    [InlineData("\"/utf8\"u8", "/utf8")]
    public void Are_found_with_their_text(string source, params string[] texts) =>
        Assert.Equal(texts, StringLiterals.Of(source).Select(literal => literal.Text));

    [Fact]
    public void Are_found_with_their_line() =>
        Assert.Equal([1, 3], StringLiterals.Of("a(\"b\");\n\na(\"c\");").Select(literal => literal.Line));
}
