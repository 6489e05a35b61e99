using System.Globalization;
using ServerlessMentoring.App.Recognition;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Stories;

/// <summary>A testimonial as the value of a form's field: relationship, person and moment, with spaces between. No person's id has a space.</summary>
internal static class ChoiceField
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public static ChosenTestimonial Of(Testimonial testimonial) => new(testimonial.RelationshipId, testimonial.PersonId, testimonial.At);

    /// <summary>The value of a testimonial.</summary>
    public static string Of(ChosenTestimonial chosen) =>
        $"{chosen.RelationshipId} {chosen.PersonId} {chosen.At.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture)}";

    /// <summary>The testimonial of a value; null when it is none.</summary>
    public static ChosenTestimonial? Read(string? value) =>
        value?.Split(' ') is [var relationship, var person, var at]
        && RelationshipId.GuidOf(relationship) is not null
        && PersonId.IsValid(person)
        && DateTimeOffset.TryParseExact(at, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? new ChosenTestimonial(relationship, person, moment)
            : null;
}
