using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Programs;

/// <summary>What a program is about. Each kind has its own rules and its own template.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ProgramKind>))]
public enum ProgramKind
{
    Onboarding,

    /// <summary>Knowledge of one field is handed on; mentors may report progress.</summary>
    FunctionalExpertise,

    /// <summary>People of high potential; feedback is asked from several sides.</summary>
    HighPotential,

    /// <summary>An executive prepares a hand-picked successor; no standard agenda.</summary>
    Succession,

    Reverse,

    /// <summary>People who lead for the first time.</summary>
    NewManager,

    /// <summary>Where a career may go.</summary>
    CareerConversations,

    /// <summary>Leaders meet people whom they would not meet otherwise.</summary>
    LeadershipConnects,

    Coaching,

    /// <summary>Company of a personal development plan.</summary>
    DevelopmentPlan,

    /// <summary>A group of equals; all enroll as mentee and one is the host.</summary>
    PeerGroup,

    /// <summary>A group works on a real problem.</summary>
    ProblemSolvingGroup,

    /// <summary>A group brings a product to its users.</summary>
    ProductLaunchGroup,

    /// <summary>A group learns a new craft.</summary>
    ReskillingGroup,
}
