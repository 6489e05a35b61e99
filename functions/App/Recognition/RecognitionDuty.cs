using ServerlessMentoring.App.Due;

namespace ServerlessMentoring.App.Recognition;

/// <summary>Sends owners the board of last month; what was sent, the ledger knows.</summary>
internal sealed class BoardDuty(BoardMails boards) : IDuty
{
    public string Name => "recognitionBoards";

    public Task<DateTimeOffset> RunAsync(DurableTaskClient client, CancellationToken cancellation) => boards.SendAsync(cancellation);
}

/// <summary>Thanks mentors for last month; who was thanked, the ledger knows.</summary>
internal sealed class MentorThanksDuty(MentorThanks thanks) : IDuty
{
    public string Name => "mentorThanks";

    public Task<DateTimeOffset> RunAsync(DurableTaskClient client, CancellationToken cancellation) => thanks.SendAsync(cancellation);
}
