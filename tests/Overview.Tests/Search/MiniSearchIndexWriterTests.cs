using System.Text;
using Overview.Content.Identifiers;
using Overview.Search;

namespace Overview.Tests.Search;

/// <summary>The file that MiniSearch reads, byte by byte.</summary>
public sealed class MiniSearchIndexWriterTests
{
    [Fact]
    public void Writes_the_format_of_the_library()
    {
        SearchDocument[] documents =
        [
            new() { Kind = RecordKind.Page, Url = "/", Title = "Fire, FIRE!", Summary = "One" },
            new() { Kind = RecordKind.Page, Url = "/a/", Title = "A fire", Summary = "Two", Body = "fire fire" },
        ];

        var index = Encoding.UTF8.GetString(MiniSearchIndexWriter.Write(documents));

        const string Expected = """
            {"documentCount":2,"nextId":2,"documentIds":{"0":0,"1":1},
            "fieldIds":{"title":0,"summary":1,"headings":2,"body":3,"organisations":4,"area":5,"theme":6},
            "fieldLength":{"0":[2,1],"1":[2,1,null,1]},"averageFieldLength":[2,1,null,0.5],
            "storedFields":{},"dirtCount":0,
            "index":[["fire",{"0":{"0":2,"1":1},"3":{"1":2}}],["one",{"1":{"0":1}}],
            ["two",{"1":{"1":1}}]],
            "serializationVersion":2}
            """;
        Assert.Equal(Expected.ReplaceLineEndings(string.Empty), index);
    }
}
