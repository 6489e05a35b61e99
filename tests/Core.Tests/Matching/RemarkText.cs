using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Tests.Matching;

/// <summary>Remarks as tests compare them: in English, with people as <c>{id}</c>.</summary>
internal static class RemarkText
{
    extension(Remark remark)
    {
        /// <summary>The English words.</summary>
        public string Text => remark.In(Languages.English, id => $"{{{id}}}");
    }
}
