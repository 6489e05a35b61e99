namespace ServerlessMentoring.App.Mail;

/// <summary>What came of sending a mail that is sent once.</summary>
public enum OnceOutcome
{
    /// <summary>This call sent it.</summary>
    Sent,

    /// <summary>It was sent before, or given up for good.</summary>
    SentBefore,

    /// <summary>This call gave it up: it will never be taken.</summary>
    Refused,

    /// <summary>There was nothing to say after all; the key stays free.</summary>
    NothingToSay,

    /// <summary>Somebody else is sending it at this moment, or was cut off minutes ago: look again later.</summary>
    InOtherHands,
}
