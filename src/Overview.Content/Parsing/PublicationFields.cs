using System.Globalization;
using Overview.Content.Fields;
using Overview.Content.Findings;
using Overview.Content.Records;

namespace Overview.Content.Parsing;

/// <summary>The fields about the life of a page.</summary>
internal static class PublicationFields
{
    private static readonly Field<DateOnly> UpdateDate = new("date", CommonFields.Date, "The day of the change.", true);

    private static readonly Field<string> UpdateNote = new("note", CommonFields.Text, "What changed.", true);

    private static readonly GroupType<LocatedUpdate> UpdateType = new(
        new RecordShape("An update", [UpdateDate, UpdateNote]),
        reader => new LocatedUpdate(
            new Update(reader.Require(UpdateDate), reader.Require(UpdateNote)), reader.LocationOf(UpdateDate)));

    private static readonly Field<string> AllowCode = new("code", CommonFields.Text, "The finding's code.", true);

    private static readonly Field<string> AllowReason = new("reason", CommonFields.Text, "Why it may stay.", true);

    private static readonly GroupType<AcceptedFinding> AllowType = new(
        new RecordShape("An accepted finding", [AllowCode, AllowReason]),
        reader => new AcceptedFinding(reader.Require(AllowCode), reader.Require(AllowReason)));

    private static readonly Field<DateOnly> Added = new(
        "added", CommonFields.Date, "The day the page was first published.", true);

    private static readonly Field<IReadOnlyList<LocatedUpdate>> Updates = new(
        "updates", new ListType<LocatedUpdate>(UpdateType), "Later changes that readers should hear of.");

    private static readonly Field<DateOnly> Reviewed = new(
        "reviewed", CommonFields.PastDate, "The day a person last held the page against its sources.", true);

    private static readonly Field<DateOnly> ReviewBy = new(
        "review-by", CommonFields.Date, "The day by which it should be reviewed again.", true);

    private static readonly Field<bool> Draft = new("draft", new BooleanType(), "True while it is not for the public.");

    private static readonly Field<DateOnly> PublishFrom = new(
        "publish-from", CommonFields.Date, "The day from which it is public.");

    private static readonly Field<IReadOnlyList<AcceptedFinding>> Allow = new(
        "allow", new ListType<AcceptedFinding>(AllowType), "Warnings that are accepted, each with its reason.");

    /// <summary>The fields, in the order in which they are written.</summary>
    public static IReadOnlyList<IField> All { get; } =
        [Added, Updates, Reviewed, ReviewBy, Draft, PublishFrom, CommonFields.RedirectFrom, Allow];

    /// <summary>Reads them, and checks their order in time.</summary>
    public static Publication Read(FieldReader reader)
    {
        var updates = reader.Get(Updates, []);
        var publication = new Publication
        {
            Added = reader.Require(Added),
            Updates = [.. updates.Select(one => one.Update)],
            Reviewed = reader.Require(Reviewed),
            ReviewBy = reader.Require(ReviewBy),
            Draft = reader.Get(Draft, false),
            PublishFrom = reader.FindValue(PublishFrom),
            RedirectFrom = [.. reader.Context.FormerAddresses.Select(address => address.Url)],
            Allow = reader.Get(Allow, []),
        };
        CheckPast(reader, publication, updates);
        Check(reader, publication);
        return publication;
    }

    private static void Check(FieldReader reader, Publication publication)
    {
        if (publication.ReviewBy == default)
        {
            return;
        }

        if (publication.Reviewed > publication.ReviewBy)
        {
            reader.Context.Report(DateRules.WrongOrder.At(
                reader.LocationOf(ReviewBy),
                Reviewed.Name,
                Words(publication.Reviewed),
                ReviewBy.Name,
                Words(publication.ReviewBy)));
        }
        else if (publication.IsReviewOverdue(reader.Context.Today))
        {
            reader.Context.Report(DateRules.ReviewOverdue.At(
                reader.LocationOf(ReviewBy), Words(publication.ReviewBy)));
        }
    }

    /// <summary>What a page of a later day says of itself may be of that day.</summary>
    private static void CheckPast(
        FieldReader reader, Publication publication, IReadOnlyList<LocatedUpdate> updates)
    {
        var last = publication.PublishFrom is { } later && later > reader.Context.Today ? later : reader.Context.Today;
        if (publication.Added > last)
        {
            Report(reader.LocationOf(Added), Added.Name, publication.Added);
        }

        foreach (var (update, location) in updates)
        {
            if (update.Date > last)
            {
                Report(location, Updates.Name, update.Date);
            }
            else if (update.Date < publication.Added)
            {
                reader.Context.Report(DateRules.WrongOrder.At(
                    location, Added.Name, Words(publication.Added), Updates.Name, Words(update.Date)));
            }
        }

        void Report(Location location, string name, DateOnly date) =>
            reader.Context.Report(DateRules.InFuture.At(location, name, Words(date)));
    }

    private static string Words(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
