using System.Globalization;
using Overview.Fuzz;

// dotnet run --project tests/Overview.Fuzz -c Release -- [SECONDS] [SEED]
var seconds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 30;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Environment.TickCount;
var input = Path.GetFullPath("input");
var sound = Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories)
    .Where(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal))
    .Order(StringComparer.Ordinal)
    .Select(file => KeyValuePair.Create(Path.GetRelativePath(input, file).Replace('\\', '/'), File.ReadAllText(file)));

var folder = Directory.CreateDirectory(Path.GetFullPath("artifacts/fuzz")).FullName;
var last = Path.Combine(folder, "last");
var run = new FuzzRun(new FuzzInput(seed, [.. sound]), one => File.WriteAllBytes(last, one.Bytes))
    .For(TimeSpan.FromSeconds(seconds));
foreach (var (one, fault) in run.Faults)
{
    var name = $"{seed}-{one.Number}-{one.Path.Replace('/', '-')}";
    File.WriteAllBytes(Path.Combine(folder, name), one.Bytes);
    Console.Error.WriteLine($"{name}: {fault}");
}

Console.WriteLine($"Seed {seed}: {run.Summary}");
return run.Faults.Count == 0 ? 0 : 1;
