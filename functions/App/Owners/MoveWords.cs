namespace ServerlessMentoring.App.Owners;

/// <summary>What an owner can do, in words.</summary>
internal static class MoveWords
{
    /// <summary>What it is, as the line that opens its form.</summary>
    public static string Title(OwnerMoveKind kind) => kind switch
    {
        OwnerMoveKind.Extend => RelationshipTexts.Extend,
        OwnerMoveKind.Pause => RelationshipTexts.Pause,
        OwnerMoveKind.Resume => RelationshipTexts.Resume,
        OwnerMoveKind.Rematch => RelationshipTexts.Rematch,
        _ => RelationshipTexts.End,
    };

    /// <summary>What follows from it, said before it is done.</summary>
    public static string Lead(OwnerMoveKind kind) => kind switch
    {
        OwnerMoveKind.Extend => RelationshipTexts.ExtendLead,
        OwnerMoveKind.Pause => RelationshipTexts.PauseLead,
        OwnerMoveKind.Resume => RelationshipTexts.ResumeLead,
        OwnerMoveKind.Rematch => RelationshipTexts.RematchLead,
        _ => RelationshipTexts.EndLead,
    };

    /// <summary>The label of its button.</summary>
    public static string Button(OwnerMoveKind kind) => kind switch
    {
        OwnerMoveKind.Extend => RelationshipTexts.ExtendButton,
        OwnerMoveKind.Pause => RelationshipTexts.PauseButton,
        OwnerMoveKind.Resume => RelationshipTexts.ResumeButton,
        OwnerMoveKind.Rematch => RelationshipTexts.RematchButton,
        _ => RelationshipTexts.EndButton,
    };

    /// <summary>That it is written down.</summary>
    public static string Recorded(OwnerMoveKind kind) => kind switch
    {
        OwnerMoveKind.Extend => RelationshipTexts.RecordedExtend,
        OwnerMoveKind.Pause => RelationshipTexts.RecordedPause,
        OwnerMoveKind.Resume => RelationshipTexts.RecordedResume,
        OwnerMoveKind.Rematch => RelationshipTexts.RecordedRematch,
        _ => RelationshipTexts.RecordedEnd,
    };

    public static string Rule(string field) => field switch
    {
        "weeks" => RelationshipTexts.WeeksRule,
        "until" => RelationshipTexts.UntilRule,
        _ => RelationshipTexts.ReasonRule,
    };
}
