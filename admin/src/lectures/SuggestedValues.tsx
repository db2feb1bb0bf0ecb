import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useGetOne } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { suggestedTemplate } from '../providers/lectureCommands';
import type { StationRow } from '../stations/station';
import type { TopicRowFragment } from '../../../schema/generated/admin/graphql';
import { mayReplace, suggestedEnd } from './suggestion';

// Without a topic an hour is the county's habit.
const usualMinutes = 60;

function useSuggestion(field: string, suggestion: string | undefined): void {
  const { getValues, setValue } = useFormContext<Record<string, unknown>>();
  const before = useRef<string>(undefined);
  useEffect(() => {
    if (suggestion === undefined || suggestion === before.current) return;
    if (mayReplace(getValues(field), before.current)) setValue(field, suggestion, { shouldDirty: true });
    before.current = suggestion;
  }, [field, suggestion, getValues, setValue]);
}

/** Fills what the choice of topic, start and station implies, and never a clerk's own word: the end, the telephone and the template taken last. */
export function SuggestedValues() {
  const [topicId, stationId, startsAt] = useWatch({ name: ['topicId', 'stationId', 'startsAt'] }) as unknown[];
  const { data: topic } = useGetOne<TopicRowFragment>('topics', { id: String(topicId) }, { enabled: typeof topicId === 'string' && topicId !== '' });
  const { data: station } = useGetOne<StationRow>('stations', { id: String(stationId) }, { enabled: typeof stationId === 'string' && stationId !== '' });
  useSuggestion('endsAt', suggestedEnd(startsAt, topicId ? topic?.minutes : usualMinutes));
  const { data: templateId } = useQuery({
    queryKey: ['lectureTemplates', 'suggested', stationId], queryFn: ({ signal }) => suggestedTemplate(String(stationId), signal), enabled: typeof stationId === 'string' && stationId !== '',
  });
  useSuggestion('templateId', templateId ?? undefined);
  useSuggestion('contactPhone', station?.phone ?? undefined);
  return null;
}
