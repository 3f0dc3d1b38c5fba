// Which headings say nothing of what is below them?

/** Lower case, without numbers and marks at the ends; a heading is furniture if it is one of these as a whole. */
const FURNITURE = `
  introduction|intro|overview|background|summary|conclusion|conclusions|in conclusion|final thoughts|final words|
  closing|closing thoughts|closing remarks|closing words|wrapping up|wrap up|wrap-up|wrapup|to sum up|in summary|
  recap|tl;dr|tldr|abstract|preface|foreword|prologue|epilogue|afterword|outro|faq|faqs|frequently asked questions|
  questions|q&a|q & a|questions and answers|references|bibliography|sources|citations|footnotes|notes|note|endnotes|
  further reading|read more|learn more|more information|more info|additional information|additional resources|
  resources|useful links|links|related|related posts|related articles|related content|related reading|see also|
  you may also like|recommended reading|changelog|change log|changes|full changelog|release notes|what's changed|
  new contributors|contributors|authors|author|about the author|about the authors|about us|about|credits|
  acknowledgements|acknowledgments|thanks|thank you|special thanks|thanks!|appendix|table of contents|contents|toc|
  index|in this article|on this page|outline|agenda|update|updates|edit|errata|disclaimer|license|licence|copyright|
  legal|privacy|comments|leave a comment|leave a reply|discussion|share|share this|follow us|subscribe|newsletter|
  sign up|contact|contact us|get in touch|join us|get involved|support us|donate|next steps|what's next|what next|
  whats next|what is next|looking ahead|looking forward|the future|future work|going forward|the end|that's all|
  that's it|example|examples|usage|installation|install|prerequisites|requirements|call to action|how you can help|
  how can you help|want to help|how to help|how can i help|help wanted|how can i learn more|how to learn more|
  what's in store|what else is in store|conclusions and recommendations|summary and conclusion|
  conclusion and next steps|problem statement|dependency|dependencies|performance|security|docs|fix|feature|new|
  enhancements|breaking change|new features|cleanups|what's new|take action|key takeaways|takeaways|getting started|
  get started|setup|tags|categories|misc|miscellaneous|other|others|et cetera|more|details|features|improvements|
  bug fixes|fixes|minor changes|other changes|housekeeping|video|videos|slides|photos|gallery|transcript|
  advertisement|advertising|sponsors|sponsor|navigation|menu|search|home|introduction and background|the problem|
  the solution|results|discussion and conclusion|methods|methodology|motivation|goals|timeline|highlights|news|events|
  announcements|welcome|hello|editor's note|author's note|part one|part two|part three|breaking changes|
  minor enhancements|documentation|development fixes|site enhancements|bug fixes and improvements|refactoring|
  refactor|internal

  einleitung|einführung|überblick|übersicht|hintergrund|zusammenfassung|fazit|schluss|schlusswort|ausblick|abschluss|
  schlussfolgerung|schlussfolgerungen|vorwort|nachwort|häufige fragen|fragen|fragen und antworten|quellen|literatur|
  literaturverzeichnis|fußnoten|anmerkungen|weiterführende links|weiterführende literatur|mehr dazu|
  mehr informationen|weitere informationen|siehe auch|verwandte artikel|ähnliche artikel|änderungen|danksagung|danke|
  vielen dank|anhang|inhalt|inhaltsverzeichnis|über den autor|über die autorin|über uns|autor|autoren|kontakt|
  impressum|kommentare|kommentar|teilen|anmeldung|mitmachen|nächste schritte|wie geht es weiter|wie geht's weiter|
  beispiel|beispiele|voraussetzungen|sonstiges|termine|veranstaltungen|neuigkeiten|ergebnisse|weiterlesen|
  zum weiterlesen|lesetipps|hörtipps|linktipps

  présentation|contexte|résumé|synthèse|en résumé|pour conclure|en conclusion|avant-propos|questions fréquentes|
  foire aux questions|références|bibliographie|notes de bas de page|pour aller plus loin|ressources|
  ressources complémentaires|liens|liens utiles|voir aussi|articles liés|à lire aussi|remerciements|annexe|annexes|
  sommaire|table des matières|à propos|à propos de l'auteur|auteur|auteurs|nous contacter|commentaires|partager|
  prochaines étapes|et ensuite|exemple|exemples|prérequis|vidéo|détails|résultats

  introducción|resumen|conclusión|conclusiones|antecedentes|contexto|en resumen|en conclusión|prólogo|epílogo|
  preguntas frecuentes|preguntas|referencias|bibliografía|fuentes|notas|más información|lecturas adicionales|recursos|
  enlaces|enlaces útiles|ver también|véase también|artículos relacionados|agradecimientos|gracias|apéndice|anexo|
  índice|contenido|tabla de contenidos|acerca de|sobre el autor|sobre la autora|sobre nosotros|autores|contacto|
  comentarios|compartir|próximos pasos|ejemplo|ejemplos|requisitos|vídeo|detalles|resultados

  introduzione|panoramica|sommario|riassunto|riepilogo|conclusione|conclusioni|in conclusione|premessa|prefazione|
  domande frequenti|domande|riferimenti|fonti|per approfondire|approfondimenti|risorse|link utili|collegamenti|
  vedi anche|articoli correlati|ringraziamenti|grazie|appendice|indice|contenuti|informazioni sull'autore|chi siamo|
  autore|autori|contatti|commenti|condividi|prossimi passi|esempio|esempi|requisiti|dettagli|risultati

  introdução|visão geral|resumo|conclusão|conclusões|em resumo|prefácio|perguntas frequentes|perguntas|referências|
  bibliografia|fontes|mais informações|leitura adicional|leituras recomendadas|links úteis|veja também|
  artigos relacionados|agradecimentos|obrigado|apêndice|conteúdo|sumário|sobre|sobre o autor|sobre a autora|sobre nós|
  contato|comentários|compartilhar|próximos passos|exemplo|exemplos|detalhes

  inleiding|introductie|overzicht|samenvatting|conclusie|conclusies|tot slot|achtergrond|voorwoord|nawoord|
  veelgestelde vragen|vragen|referenties|bronnen|noten|voetnoten|meer lezen|meer informatie|zie ook|
  gerelateerde artikelen|dankwoord|bedankt|bijlage|inhoud|inhoudsopgave|over de auteur|over ons|reacties|delen|
  volgende stappen|voorbeeld|voorbeelden|vereisten|resultaten

  inledning|introduktion|översikt|sammanfattning|slutsats|slutsatser|avslutning|bakgrund|förord|vanliga frågor|frågor|
  referenser|källor|noter|läs mer|mer information|länkar|se även|relaterade artiklar|tack|bilaga|innehåll|
  innehållsförteckning|om författaren|om oss|kommentarer|dela|nästa steg|exempel|resultat|indledning|oversigt|
  konklusion|baggrund|kilder|læs mere|innledning|oversikt|konklusjon|bakgrunn|les mer

  wstęp|wprowadzenie|podsumowanie|przegląd|wnioski|zakończenie|tło|przedmowa|często zadawane pytania|pytania|źródła|
  przypisy|więcej informacji|zobacz też|zobacz także|powiązane artykuły|podziękowania|dziękujemy|załącznik|
  spis treści|o autorze|o nas|autorzy|komentarze|udostępnij|następne kroki|co dalej|przykład|przykłady|wymagania|
  wyniki|linki

  введение|вступление|обзор|резюме|итоги|итог|вывод|выводы|заключение|в заключение|предыстория|предисловие|
  послесловие|часто задаваемые вопросы|вопросы|вопросы и ответы|ссылки|источники|литература|список литературы|
  примечания|сноски|дополнительная информация|дополнительные материалы|читайте также|смотрите также|см. также|
  похожие статьи|благодарности|спасибо|приложение|содержание|оглавление|об авторе|об авторах|о нас|автор|авторы|
  контакты|комментарии|поделиться|следующие шаги|что дальше|пример|примеры|требования|результаты

  はじめに|序論|序章|導入|概要|要約|まとめ|おわりに|終わりに|最後に|さいごに|結論|結び|背景|前書き|後書き|あとがき|よくある質問|質問|参考|参考文献|参考資料|参考リンク|出典|脚注|注釈|関連記事|関連リンク|
  関連|リンク|詳細|変更履歴|謝辞|ありがとう|付録|目次|著者について|著者|筆者について|お問い合わせ|コメント|シェア|次のステップ|今後|今後の展望|例|使い方|インストール|必要条件

  简介|簡介|引言|前言|导言|導言|概述|概览|摘要|总结|總結|小结|小結|结论|结语|結語|结束语|写在最后|后记|後記|常见问题|常見問題|问题|问答|參考文獻|参考资料|參考資料|来源|注释|註釋|延伸阅读|延伸閱讀|
  更多信息|更多資訊|资源|链接|連結|相关链接|相关文章|相關文章|相关阅读|更新日志|致谢|致謝|感谢|附录|附錄|目录|目錄|关于作者|關於作者|作者|关于我们|联系我们|评论|評論|分享|下一步|展望|示例|例子|安装|使用

  소개|서론|들어가며|시작하며|머리말|개요|요약|정리|결론|마치며|맺음말|마무리|배경|자주 묻는 질문|질문|참고|참고 문헌|참고문헌|참고 자료|참고자료|출처|각주|더 읽을거리|더 알아보기|추가 정보|관련 글|
  관련 기사|관련 링크|링크|변경 사항|감사의 말|감사|부록|목차|저자 소개|저자|문의|댓글|공유|다음 단계|앞으로|예시|예제|사용법|설치

  مقدمة|المقدمة|تمهيد|نظرة عامة|ملخص|الملخص|خلاصة|الخلاصة|خاتمة|الخاتمة|الخاتمه|استنتاج|الاستنتاج|خلفية|أسئلة شائعة|
  الأسئلة الشائعة|أسئلة|المراجع|مراجع|المصادر|مصادر|هوامش|الهوامش|ملاحظات|اقرأ أيضا|للمزيد|مزيد من المعلومات|
  مواضيع ذات صلة|مقالات ذات صلة|روابط|شكر|شكر وتقدير|ملحق|المحتويات|الفهرس|عن الكاتب|من نحن|اتصل بنا|التعليقات|مشاركة|
  الخطوات التالية|مثال|أمثلة

  مقدمه|پیشگفتار|نمای کلی|خلاصه|جمع‌بندی|نتیجه‌گیری|نتیجه گیری|نتیجه|سخن پایانی|پیش‌زمینه|پرسش‌های متداول|
  سوالات متداول|سؤالات متداول|منابع|پانویس|پاورقی|بیشتر بخوانید|اطلاعات بیشتر|مطالب مرتبط|پیوندها|لینک‌ها|تشکر|
  سپاسگزاری|پیوست|فهرست|فهرست مطالب|درباره نویسنده|درباره ما|تماس با ما|نظرات|اشتراک‌گذاری|گام‌های بعدی|نمونه

  परिचय|प्रस्तावना|भूमिका|अवलोकन|सारांश|निष्कर्ष|उपसंहार|पृष्ठभूमि|अक्सर पूछे जाने वाले प्रश्न|प्रश्न|संदर्भ|स्रोत|
  टिप्पणियाँ|और पढ़ें|अधिक जानकारी|संबंधित लेख|लिंक|आभार|धन्यवाद|परिशिष्ट|विषय सूची|विषय-सूची|लेखक के बारे में|
  हमारे बारे में|संपर्क करें|संपर्क|साझा करें|अगले कदम|उदाहरण

  giriş|önsöz|genel bakış|özet|sonuç|sonuçlar|arka plan|sıkça sorulan sorular|sorular|kaynaklar|kaynakça|notlar|
  dipnotlar|daha fazla bilgi|ayrıca bakınız|ilgili yazılar|bağlantılar|teşekkürler|teşekkür|ek|içindekiler|
  yazar hakkında|hakkımızda|iletişim|yorumlar|paylaş|sonraki adımlar|örnek|örnekler
`

const WORDS: ReadonlySet<string> = new Set(
  FURNITURE.split(/[\n|]/)
    .map((heading) => heading.trim())
    .filter((heading) => heading !== ''),
)

/** Whether a cleaned heading is one that any article might have: "Introduction", "Wrapping Up", "References". */
export function isFurniture(heading: string): boolean {
  return WORDS.has(
    heading
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''),
  )
}
