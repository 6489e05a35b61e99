using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.Core.Programs;

/// <summary>Reads when people are reminded.</summary>
internal static class NudgeFields
{
    // The reminder timer runs hourly and sends before 18:00 local: a later time would never send, an earlier one at night.
    private static readonly TimeOnly Earliest = new(6, 0);
    private static readonly TimeOnly Latest = new(17, 0);

    public static NudgePlan Plan(ObjectReader? reader)
    {
        if (reader is null)
        {
            return new NudgePlan { AfterDays = 0, EveryDays = 0, MaxPerAsk = 0, SendAt = Earliest, QuietDays = [] };
        }

        var sendAt = reader.Time("sendAt");
        if (sendAt < Earliest || sendAt > Latest)
        {
            reader.Refuse("sendAt", "must be from 06:00 to 17:00");
        }

        var plan = new NudgePlan
        {
            AfterDays = reader.Int("afterDays", 0, 60),
            EveryDays = reader.Int("everyDays", 1, 60),
            MaxPerAsk = reader.Int("maxPerAsk", 0, 20),
            SendAt = sendAt ?? Earliest,
            QuietDays = ScheduleFields.Days(reader, "quietDays", 0, 6),
        };
        reader.Close();
        return plan;
    }
}
