export default function LectureCalendar() { return null; }
