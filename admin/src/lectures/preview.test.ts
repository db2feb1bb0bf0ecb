import { previewInput, reviewSentence } from './preview';

describe('the preview of a lecture', () => {
  it('asks with what is filled in, and nothing that is no part of it', () => {
    expect(previewInput({ topicId: 't', ownTitle: '', summary: null, lecturerIds: [], capacity: 3 })).toEqual({ topicId: 't', lecturerIds: [] });
  });

  it('says whether the clerk has to wait, and for what', () => {
    expect(reviewSentence({ needsReview: false, waitsFor: [] })).toBe('不需要审核：题目和模板都审核过，公布后居民马上看到。');
    expect(reviewSentence({ needsReview: true, waitsFor: ['自拟题目', '听众'] })).toBe('需要审核：自拟题目、听众审核通过后才公布，时间地点不受影响。');
    expect(reviewSentence({ needsReview: false, waitsFor: ['宣讲模板'] })).toBe('宣讲模板还在审核，通过后居民才看到这部分文字。');
  });
});
