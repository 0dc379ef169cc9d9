using System.Text;

namespace Overview.Tests.Search;

/// <summary>Texts of letters, marks and signs of many scripts, the same for the same seed.</summary>
internal static class OddText
{
    /// <summary>Ranges in which no Unicode version of this decade moved anything.</summary>
    private static readonly (int First, int Last)[] Ranges =
    [
        (0x61, 0x7A), (0x20, 0x7E), (0x09, 0x0D), (0xA0, 0x24F), (0x300, 0x36F), (0x386, 0x3CE), (0x400, 0x481),
        (0x1E00, 0x1EFF), (0x2000, 0x2064), (0x3000, 0x303F), (0x3041, 0x3096), (0xFB00, 0xFB06), (0xFF01, 0xFF5E),
        (0x1F600, 0x1F64F),
    ];

    public static IEnumerable<string> Many(int seed, int count)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(_ => One(random)).ToList();
    }

    private static string One(Random random)
    {
        var text = new StringBuilder();
        var length = random.Next(80);
        for (var index = 0; index < length; index++)
        {
            var (first, last) = random.Next(3) == 0 ? Ranges[random.Next(Ranges.Length)] : Ranges[random.Next(2)];
            text.Append(new Rune(random.Next(first, last + 1)).ToString());
        }

        return text.ToString();
    }
}
