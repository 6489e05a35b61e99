using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Recognition;

/// <summary><c>GET /programs/{programId}/recognition/page</c>: the recognition board for a program's owner, with the month in the address.</summary>
public sealed class ShowBoard(OwnerPageGate gate, RecognitionBoards boards, LinkAddresses addresses, TimeProvider clock)
{
    private const int MonthsToChoose = 24;

    /// <summary>Shows the board of a month; of the last that is over where the address names none.</summary>
    [Function(nameof(ShowBoard))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/programs/{programId}/recognition/page")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        var program = entry.Value.Program.Document;
        var last = RecognitionMonth.LastBefore(clock.GetUtcNow(), program.TimeZone);
        var month = RecognitionMonth.Read(request.Query[ShowRecognition.Parameter].ToString()) ?? last;
        return new PageResult(PageOf(program, month, last, await boards.OfAsync(program, month, cancellation)));
    }

    private BoardPage PageOf(ProgramDocument program, RecognitionMonth month, RecognitionMonth last, RecognitionBoard board)
    {
        // The month that runs is there too, for whoever cannot wait; and the one that was asked for, however old.
        var months = Enumerable.Range(0, MonthsToChoose).Select(back => last.FirstDay.AddMonths(1 - back));
        return new BoardPage
        {
            ProgramName = program.Name,
            DashboardUrl = addresses.Api(OwnerPaths.Dashboard(program.Id)),
            StoriesUrl = addresses.Api(OwnerPaths.Stories(program.Id)),
            PageUrl = PersonLinks.PathOf(addresses.Api(OwnerPaths.Board(program.Id))),
            CsvUrl = $"{addresses.Api($"programs/{program.Id}/recognition")}?{ShowRecognition.Parameter}={month.Name}&format=csv",
            Month = month.FirstDay,
            Months = [.. months.Append(month.FirstDay).Distinct().OrderDescending()],
            SessionsHeld = board.SessionsHeld,
            Mentors =
            [
                .. board.Mentors.Select(mentor => new BoardRow(
                    mentor.Name,
                    mentor.SessionsLed,
                    mentor.Mentees,
                    mentor.Ratings,
                    mentor.MeanToShow())),
            ],
            Testimonials = [.. board.Testimonials.Select(each => new BoardWords(each.Name, each.About, each.Text))],
        };
    }
}
