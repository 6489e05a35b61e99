using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Local.Gallery.Samples;

public static class AnswerSamples
{
    public static IEnumerable<(string Name, PageModel Page)> All(Sample sample)
    {
        yield return ("recorded", new RecordedPage
        {
            ActorName = sample.Say("Ada Weber"),
            Purpose = LinkPurpose.BookSession,
            Detail = sample.Say("Wed 25 Nov 2026, 10:00, Room 4."),
            Next = sample.List("After the session we ask how it went."),
            ChangeUrl = "/api/act/token?change",
            MeUrl = "/api/me/token",
        });
        yield return ("recorded-session", new RecordedPage
        {
            ActorName = sample.Say("Ada Weber"),
            Purpose = LinkPurpose.Note,
            SessionUrl = "/api/me/token/sessions/rel-1/s1",
            NotebookUrl = "/api/me/token/notebook/rel-1",
            MeUrl = "/api/me/token",
        });
        yield return ("alreadyRecorded", new AlreadyRecordedPage
        {
            ActorName = sample.Say("Ada Weber"),
            Purpose = LinkPurpose.CheckIn,
            RecordedAt = Sample.Now,
            TimeZone = Sample.Zone,
            ChangeUrl = "/api/act/token?change",
            MeUrl = "/api/me/token",
        });
        yield return ("alreadyRecorded-final", new AlreadyRecordedPage
        {
            ActorName = sample.Say("Ada Weber"),
            Purpose = LinkPurpose.Accept,
            Detail = sample.Say("You said yes."),
            TimeZone = Sample.Zone,
        });
        foreach (var reason in Enum.GetValues<GoneReason>())
        {
            yield return ($"gone-{reason}", new GonePage { Reason = reason, Contact = sample.Say("mia.owner@example.com"), MeUrl = "/api/me/token" });
        }

        yield return ("gone-bare", new GonePage { Reason = GoneReason.Revoked });
        yield return ("notFound", new NotFoundPage());
        foreach (var phase in Enum.GetValues<Phase>())
        {
            yield return ($"wrongPhase-{phase}", new WrongPhasePage
            {
                ActorName = sample.Say("Ada Weber"),
                Phase = phase,
                Detail = sample.Say("Finishing early needs the minimum of sessions."),
                Contact = sample.Say("mia.owner@example.com"),
                MeUrl = "/api/me/token",
            });
        }

        yield return ("unreadable", new UnreadablePage { Status = 413, FormUrl = "/api/act/token", Contact = sample.Say("mia.owner@example.com"), MeUrl = "/api/me/token" });
        yield return ("failed", new FailedPage { RetryUrl = "/api/act/token", Reference = sample.Say("4bf92f") });
        yield return ("failed-busy", new FailedPage
        {
            RetryUrl = "/api/act/token",
            Busy = true,
            Input = new Dictionary<string, string[]> { ["once"] = [sample.Say("3f2a")], ["comment"] = [sample.Say("All is well")] },
        });
    }
}
