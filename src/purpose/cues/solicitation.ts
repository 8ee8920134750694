/** What an offer sounds like: prices, free trials, calls to action, "just 15 minutes" (ala.ns.2b, iaop.ns.1). */
import type { WordCue } from "../cue.ts";

const label = "solicitation" as const;

export const solicitation: readonly WordCue[] = [
  // Prices with a selling frame; bare amounts are weak, since members write about money all day.
  {
    label,
    weight: 1.7,
    pattern:
      /\b(?:from|only|just|start(?:ing|s)? (?:at|from)|as little as|priced? (?:at|from)|available (?:at|from|for)|for (?:only|just)|ab|desde|à partir de|a partir de)\s+(?:only |just )?(?:(?:[$€£]|R\$|USD |EUR |GBP )\s?\d[\d.,]*(?:\s?k)?|\d[\d.,]*\s?(?:€|EUR|USD|GBP))/gi,
    most: 2,
  },
  {
    label,
    weight: 1.1,
    pattern:
      /(?:[$€£]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:€|EUR|USD|dollars|euros?))\s?(?:per|a|an|each|\/|pro|por|par)\s?(?:user|seat|month|mo|hour|day|year|head|person|licen[cs]e|attorney|lawyer|sq|square|word|page|box|course|session|participant|Monat|Nutzer|Arbeitsplatz|mes|usuario|mois|utilisateur|hora|mês|utilizador|usuário)/gi,
    most: 2,
  },
  {
    label,
    weight: 2.2,
    pattern:
      /\b\d{1,2}\s?%\s?(?:off|discount|on (?:your|all|any)|rabatt|de descuento|de réduction|de remise|de desconto)(?!\w)|\b(?:use|with) code [A-Z\d]{3,}|\b(?:your|the) first order\b/gi,
  },
  {
    label,
    weight: 1.9,
    pattern:
      /\b(?:special|introductory|exclusive|limited[- ]time|early[- ]bird|member(?:s'|ship)?) (?:offer|price|pricing|rate|discount)\b|\bdiscount(?:ed)? (?:for|to) (?:members|colleagues|the first)|\bpromo(?:tion(?:al)?)? (?:code|price|offer)\b/gi,
  },
  {
    label,
    weight: 2.2,
    pattern:
      /\b(?:free|complimentary|no[- ]obligation|kostenlose[rns]?|unverbindliche[rns]?|gratuit[eo]?s?|grátis|gratis|sin compromiso|sans engagement|sem compromisso)[\s,-]+(?:\S+ ){0,3}(?:trial|demo|consultation|assessment|audit|review|quote|health check|analysis|pilot|proof of concept|Demo|Beratung|Test|Erstgespräch|demostración|consulta|auditoría|essai|démonstration|diagnostic|diagnóstico|demonstração|avaliação|Angebot|Kostenvoranschlag|estimate|tour)/gi,
  },
  {
    label,
    weight: 2.0,
    pattern:
      /\b(?:book|schedule|request|arrange|reserve|grab|pick|set up)\s+(?:a|an|your|my|some)\s+(?:\S+\s){0,3}(?:demo|call with (?:us|me|our)|consultation|slot|walk-?through|discovery call|free\s\S+)/gi,
  },
  {
    label,
    weight: 1.8,
    pattern:
      /\b(?:(?:just|only|quick|short|brief|spare|have)\s+)(?:a\s+|me\s+|us\s+|your\s+)?(?:10|15|20|25|30|fifteen|twenty|ten|thirty)[\s-](?:minutes?|mins?)\b/gi,
  },
  {
    label,
    weight: 1.6,
    pattern:
      /\b(?:15|20|30)[\s-](?:minute|min)\s(?:call|chat|demo|conversation|intro|walk-?through|meeting|zoom|video)|\b(?:15|20|30) (?:Minuten|minutos|minutes) (?:Zeit|Telefon|de su tiempo|para mostrar|pour vous|do seu tempo)/gi,
  },
  {
    label,
    weight: 2.0,
    pattern:
      /\b(?:we|(?:my|our) (?:company|agency|business|practice|team|product|platform|software|service|solution|tool|clients|customers)|our firm)\s+(?:help|helps|helped|offer|offers|provide|provides|supply|supplies|sell|sells|deliver|delivers|specialise|specialize|specialises|specializes|save|saves|saved|cut|cuts|reduce|reduces|automate|automates)\b/gi,
    most: 2,
  },
  {
    label,
    weight: 1.4,
    pattern:
      /\bour (?:\S+ ){0,2}(?:platform|solution|software|product|services?|app|tool|package|portfolio|engineers|developers|consultants)\b/gi,
    most: 2,
  },
  {
    label,
    weight: 1.6,
    pattern:
      /\b(?:case study|white ?paper|brochure|product (?:sheet|overview|tour)|one[- ]pager|price list|rate card|media kit|catalogue|Preisliste|Broschüre|folleto|tarifas?|plaquette|catálogo|tabela de preços)\b/gi,
  },
  {
    label,
    weight: 1.9,
    pattern:
      /\b(?:would you be (?:interested|open)|are you (?:interested|open) (?:in|to)|if (?:this|you(?:'re| are)) (?:is of interest|interested)|any interest in|like to (?:learn|hear|know|see) more|interested in (?:learning|hearing|seeing) more|happy to (?:show you|walk you through|send (?:you )?(?:a|our|some))|love to (?:show|tell|walk) you|let me (?:know (?:a|your) (?:good )?time|show you)|worth a (?:quick |short )?(?:call|chat|conversation|look))\b/gi,
    most: 2,
  },
  {
    label,
    weight: 2.0,
    pattern:
      /\b(?:who (?:would be|is) the (?:right|best) person|point me to|right person to (?:speak|talk)|referral fee|refer (?:us|me) to|know anyone who (?:needs|could use|might need)|commission for every)\b/gi,
  },
  {
    label,
    weight: 2.3,
    pattern:
      /\b(?:buy now|order (?:now|today|by)|sign up (?:now|today)|act now|claim your|don't miss (?:out|this)|last (?:chance|days)|while (?:stocks|supplies) last|only \d+ (?:slots|places|spots|seats) (?:left|remaining)|offer (?:ends|expires|valid)|today only|jetzt (?:bestellen|testen|sichern|buchen)|nur bis|letzte Chance|últimos días|contrate (?:antes|ya|ahora)|aproveche|dernière chance|offre valable|profitez|commandez|últimas vagas|aproveite|contrate já)(?!\w)/gi,
  },
  {
    label,
    weight: 1.6,
    pattern:
      /\b(?:following up on my (?:last|previous|earlier) (?:e-?mail|message|note)|(?:did|have) you (?:had|have) (?:a )?chance to (?:look|read|review)|floating this|bumping this|circling back|my (?:third|fourth|fifth|last) e-?mail)\b/gi,
  },
  {
    label,
    weight: 1.5,
    pattern:
      /\b(?:firms? (?:like|such as) yours|companies like yours|clients (?:like|such as|include)|trusted by|used by (?:over|more than)|\d+[\d,]* (?:firms|law firms|companies|clients|customers) (?:already|use|trust)|return on investment|ROI|proven|award-winning|industry-leading|cutting-edge|state-of-the-art|all-in-one|game[- ]chang)/gi,
    most: 2,
  },
  {
    label,
    weight: 1.7,
    pattern:
      /\b(?:wir (?:bieten|unterstützen|helfen)|unser(?:e|er|em)? (?:Lösung|Software|Plattform|Angebot|Produkt)|(?:le|les|te) (?:ofrecemos|presentamos)|nuestr[ao]s? (?:solución|plataforma|software|servicios|oferta|producto)|nous (?:proposons|offrons|accompagnons)|notre (?:solution|plateforme|logiciel|offre|produit|équipe d'experts)|(?:oferecemos|apresentamos)|noss[ao]s? (?:solução|plataforma|software|serviços|oferta|produto))(?!\w)/gi,
    most: 2,
  },
  {
    label,
    weight: 1.6,
    pattern:
      /\b(?:Termin (?:vereinbaren|für ein)|kurzes? (?:Gespräch|Telefonat|Kennenlernen)|haben Sie (?:Zeit|Interesse)|una (?:breve )?(?:llamada|reunión) de|le interesa(?:ría)?|un (?:court |bref )?(?:appel|échange) de|seriez-vous (?:disponible|intéressée?)|uma (?:breve )?(?:chamada|reunião|conversa) de|teria interesse|tem interesse)(?!\w)/gi,
  },
  {
    label,
    weight: 2.2,
    pattern:
      /\b(?:attendees?|contact|mailing|e-?mail) (?:contact )?(?:list|database)\b.{0,80}\b(?:counts?|cost|price|pricing|purchase|acquire|buy)\b/gi,
  },
  {
    label,
    weight: 1.9,
    pattern:
      /\b(?:half price|money back|(?:you )?don't pay|no (?:setup|search|user|upfront) fees?|first \S+ (?:\S+ )?(?:is |are )?(?:free|on us|half price)|get one free|no purchase needed|no credit card|guaranteed|(?:get|request) (?:my|your|a) (?:free )?quote|(?:send|share|forward) you (?:our |a |the |my )?(?:price|pricing|quote|proposal|brochure|details of our)|price list|volume pric|rates include|we(?:'ll| will) beat|(?:tired|sick) of paying|overpaying|hit reply|call \d{3}|months? free|free month|pay nothing|(?:sign|order|book|switch|join) before [a-zà-öø-ÿ]+day)\b/gi,
    most: 3,
  },
  // The seller says what he is, what he could do for the reader, and what to do now.
  {
    label,
    weight: 1.7,
    pattern:
      /\b(?:(?:i am|i'm|we are|we're|is) (?:the |a |an |your )?(?:\S+ ){0,3}(?:founder|co-?founder|provider|supplier|vendor|reseller|recruiter|distributor) (?:of|for|at)|i (?:run|own|represent) (?:a|an|the) (?:\S+ ){0,3}(?:company|business|agency|firm that)|i(?:'m| am) (?:a|an|your) (?:\S+ ){0,3}(?:advis[eo]r|broker|agent|realtor|planner) (?:with|at|for|who|and)|i help (?:\S+ )?(?:firms|companies|lawyers|attorneys|practices|businesses|offices)|as an? (?:independent |licensed )?(?:broker|consultant|recruiter|reseller)|i (?:place|sell|specialise in|specialize in)|leading (?:provider|supplier|vendor)|Anbieter (?:von|für)|somos (?:proveedores|fornecedores|una empresa|uma empresa|especialistas)|nous sommes (?:spécialisés|une société|un fournisseur)|(?:notre société|nuestra empresa|nossa empresa|unsere Firma) (?:\S+ ){0,2}(?:propose|offre|ofrece|oferece|presta|bietet))(?!\w)/gi,
  },
  {
    label,
    weight: 2.0,
    pattern:
      /\b(?:(?:give|get|send|prepare|make|show|offer|bring) you (?:a|an|our|some) (?:\S+ ){0,2}(?:quote|quotation|estimate|comparison|tour|demo|demonstration|overview|offer|proposal)|(?:request|want|need) (?:a|your|our) (?:free |personal )?(?:quote|demo|audit|tour)|(?:tell|show) you (?:more )?(?:about )?(?:what (?:we|our \S+) (?:do|can)|our|what my company)|(?:personal|live|online) demo\b|may i offer you|i(?:'d| would) like to (?:offer|introduce (?:you|our)|stop by|present|show)|send you a proposal|Angebot (?:erstellen|machen|unterbreiten|zusenden)|erstelle ich Ihnen|enviarle (?:un presupuesto|una cotización|nuestra)|enviar um orçamento|envoyer (?:un devis|notre)|(?:presupuesto|cotización|devis|orçamento|demostración|démonstration|demonstração|consulta|prueba|essai|teste|audit|diagnostic|diagnóstico) (?:\S+ )?(?:gratuit[aeo]s?|grátis|gratis|sin compromiso|sans engagement|sem compromisso))(?!\w)/gi,
    most: 2,
  },
  {
    label,
    weight: 2.2,
    pattern:
      /\b(?:(?:cut|reduce|lower|slash|saves?|saving|save)\s(?:you|your|firms|clients|companies|offices|law firms)\b.{0,40}(?:\d{1,3}\s?%|[$€£]\s?\d)|(?:how much|where|what) you (?:could|can|would) (?:be )?sav(?:e|ing)|(?:we|i) can (?:offer|supply|sell|help you|help your|get you|save you|cut your|reduce your|lower your))(?!\w)/gi,
    most: 2,
  },
  {
    label,
    weight: 1.7,
    pattern:
      /\b(?:(?:call|contact|e-?mail|text|message|write to) (?:\S+ ){0,4}(?:to (?:order|arrange|schedule|book|learn more|get started|sign up|subscribe)|for (?:a quote|pricing|prices|our))|https?:\S+ to (?:get started|order|book|learn more)|before (?:it is|it's|they are|they're) gone|when (?:can|could|may|should) (?:we|i) (?:talk|call|meet|speak)|when would suit you|reply (?:yes|for a|with a time)|your competitors|see how much|wann darf ich|cuándo podemos hablar|quando podemos (?:falar|conversar)|quand pouvons-nous)(?!\w)/gi,
    most: 2,
  },
  {
    label,
    weight: 1.6,
    pattern:
      /\b(?:our (?:fees?|rates?|prices?|pricing) (?:is|are|starts?)|(?:attractive|competitive|unbeatable|lowest|best) (?:rates?|prices?|pricing|terms)|prices (?:from|start)|prices are lower|(?:my|our) (?:commission|service) is (?:only|just|free)|[$€£]\s?\d[\d.,]* (?:each|apiece)|great deals?|at no (?:cost|charge|obligation)|no obligation|(?:reserve|hold) (?:a|your|you a) (?:spot|seat|place|slot|space)|first month (?:free|on us)|premier mois offert|primer mes gratis|free of charge|(?:second|third|fourth|fifth|tenth) (?:\S+ )?(?:is|are) free|(?:tool|software|platform|service|services|solution|app|system|websites?|training|courses?|cleaning|insurance)\b (?:\S+ )?(?:for|built for|designed for) (?:\S+ )?(?:law firms|lawyers|legal|small firms|despachos|Kanzleien|cabinets|escritórios)|our (?:\S+ ){1,3}(?:courses?|workshops|training|services)\b|gift cards?|candidates (?:available|ready|for you)|clearance sale|for sale|quote within|introduce me to your)(?!\w)/gi,
    most: 2,
  },
  {
    label,
    weight: 0.35,
    pattern: /[$€£]\s?\d[\d.,]*k?\b|\b\d[\d.,]*\s?(?:€|EUR|USD|GBP|cents)(?!\w)/gi,
    most: 3,
  },
  {
    label,
    weight: 1.7,
    pattern:
      /\b(?:(?:choose|pick|book|grab) (?:a|your) (?:slot|time|date)|see plans|see it in action|start (?:your|a) (?:free|trial)|get started|learn more)\b.{0,20}https?:/gi,
  },
  {
    label,
    weight: 1.3,
    pattern:
      /\b(?:toll[- ]free|call us (?:at|on|today|now)|visit our (?:website|booth|stand|store)|shop now|see (?:our )?(?:pricing|prices|plans))\b/gi,
  },
  {
    label,
    weight: 1.2,
    pattern:
      /\b(?:managed services|staff(?:ing)? augmentation|nearshore|offshore (?:team|developers)|lead generation|tenant representation|financing options|leasing options)\b/gi,
  },
];
