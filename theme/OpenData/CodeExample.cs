namespace Overview.Theme.OpenData;

/// <summary>Worked examples for readers of the data: how many projects there are for each kind of service.</summary>
public static class CodeExample
{
    /// <summary>In Python, with nothing but what comes with it.</summary>
    public const string Python = """
        import csv
        from collections import Counter

        def plain(cell):
            return cell[1:] if cell.startswith("'") else cell

        with open("projects.csv", encoding="utf-8-sig", newline="") as file:
            projects = [
                {name: plain(cell) for name, cell in row.items()}
                for row in csv.DictReader(file)
            ]

        services = Counter(
            service
            for project in projects
            for service in project["services"].split(";")
        )
        for service, count in sorted(services.items()):
            print(service, count)
        """;

    /// <summary>In R, with nothing but what comes with it.</summary>
    public const string R = """
        projects <- read.csv("projects.csv", fileEncoding = "UTF-8-BOM",
                             check.names = FALSE, na.strings = "",
                             colClasses = "character")
        projects[] <- lapply(projects, function(cell) sub("^'", "", cell))
        services <- unlist(strsplit(projects$services, ";", fixed = TRUE))
        table(services)
        """;

    /// <summary>A formula for one service, to be typed into any free cell.</summary>
    /// <param name="column">The letter of the column in which the services stand.</param>
    /// <param name="service">The id of the service.</param>
    public static string Formula(string column, string service) => $"=COUNTIF({column}:{column},\"*{service}*\")";
}
