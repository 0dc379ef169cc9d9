using Overview.Printing;
using Overview.Tests.Stories;

namespace Overview.Tests.Printing;

/// <summary>On which page the places of a PDF stand.</summary>
public sealed class PdfPlacesTests
{
    private const string Pdf = """
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R /Dests 7 0 R >> endobj
        2 0 obj << /Type /Pages /Count 3 /Kids [3 0 R 4 0 R] >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >> endobj
        4 0 obj << /Type /Pages /Parent 2 0 R /Count 2 /Kids [5 0 R 6 0 R] >> endobj
        5 0 obj << /Type /Page /Parent 4 0 R /MediaBox [0 0 9 9] >> endobj
        6 0 obj << /Type /Page /Parent 4 0 R /MediaBox [0 0 9 9] >> endobj
        7 0 obj << /ov-a [3 0 R /XYZ 0 0 0] /ov-b [6 0 R /XYZ 0 0 0] /ov-c [5 0 R /Fit] /odd [9 0 R /Fit] >> endobj
        trailer << /Size 8 /Root 1 0 R >>
        %%EOF

        """;

    [Fact]
    public void Are_read_from_its_named_destinations()
    {
        using var folder = new TestFolder();
        folder.Write("a.pdf", Pdf);

        var (places, pages) = PdfPlaces.Read(folder.At("a.pdf"));

        Assert.Equal(3, pages);
        Assert.Equal(new Dictionary<string, int> { ["ov-a"] = 1, ["ov-b"] = 3, ["ov-c"] = 2 }, places);
    }

    [Fact]
    public void Are_none_where_it_names_none()
    {
        using var folder = new TestFolder();
        folder.Write("a.pdf", Pdf.Replace("/Dests 7 0 R", string.Empty, StringComparison.Ordinal));

        Assert.Empty(PdfPlaces.Read(folder.At("a.pdf")).Places);
    }
}
