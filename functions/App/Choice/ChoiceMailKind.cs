namespace ServerlessMentoring.App.Choice;

/// <summary>What a mail about choosing says.</summary>
public enum ChoiceMailKind
{
    /// <summary>To a mentee: you can choose a mentor now.</summary>
    Invited,

    /// <summary>To a mentee whose mentoring came to nothing: choose anew.</summary>
    InvitedAgain,

    /// <summary>To a mentor of a hand-selected program: pick your mentee.</summary>
    InvitedToPick,

    /// <summary>To a mentor: somebody asks you.</summary>
    Asked,

    /// <summary>To a mentee: the mentor cannot take it on.</summary>
    Declined,

    /// <summary>To a mentee: no answer came in time.</summary>
    Expired,

    /// <summary>To a mentee: the mentor has no free place just now: taken, or fewer are offered.</summary>
    NoPlace,

    /// <summary>To a mentee: it cannot come about, for a reason that is nobody's business.</summary>
    Forbidden,
}
