namespace ServerlessMentoring.App.Subscriptions;

/// <summary>Why a receiver of events gave no answer.</summary>
public enum ReceiverFault
{
    TimedOut,

    /// <summary>It could not be reached.</summary>
    Unreachable,

    /// <summary>Its name leads to no public address.</summary>
    NoPublicAddress,

    /// <summary>Its certificate was not accepted.</summary>
    Certificate,

    /// <summary>It broke the connection off.</summary>
    BrokenOff,
}
