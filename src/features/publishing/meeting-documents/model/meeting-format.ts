/** What people may ask for. */
export const meetingFormats = ['pdf', 'docx'] as const;

/** `pdfa` is the PDF for archives: PDF/A-2a in place of PDF/UA-1. */
export type MeetingFormat = (typeof meetingFormats)[number] | 'pdfa';

export const meetingMediaTypes: Readonly<Record<MeetingFormat, string>> = {
  pdf: 'application/pdf',
  pdfa: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
