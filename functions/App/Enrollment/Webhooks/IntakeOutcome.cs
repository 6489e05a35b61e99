namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>What came of taking a webhook.</summary>
public enum IntakeOutcome
{
    /// <summary>It is new and written down.</summary>
    New,

    Duplicate,

    /// <summary>Its id was used before for another body.</summary>
    OtherBody,
}
