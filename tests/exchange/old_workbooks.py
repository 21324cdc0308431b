"""Workbooks of 1997's format, written once by another program, packed."""

import base64
import zlib

EURO = (
    "c-rk(U2IfE6h3ozyS@FP-4?2~V7;=1LfLJ$V5CH`g@QsNY15(-fyj1y3oA>v*=|)5jf>D1BZ-Cw9waeD<VAuS6E#"
    "s|`{sj2UwF`HQg|>Ld{~Xfkl3!@Id|@|EZd}842jaYId^8x%$aj$=KRgK-_%W?{h;YG6_kg_L$lcm^5x+az;ru)B"
    "17Y5v)QbR&Mub!RGHB=-=P=xR|eoaFW2{4q3gx+|1ABKz?UM6w$ljeBpszv%3aWy{PpHTGds_D^DT?~7tWvkH~Vo"
    "9pwRx=*R%as0;&MjfF*z$K&=x3s18sMSPEDMXb_zsx*O04xChV#SPobLxEIi@Ww3P35J0;{_gABCUGzJ*rBs->MP"
    "C_xy5uXqa=H7<(1`cFQ=%7F0Q+c^b)zQ|k6O2@Y!w+Iie;FDl5R#z(HUTC=sm%HCjZT%eJI^zb!v^?V|0t`C*{9V"
    "{x!t(9}CU*g6V)B{vcZZx)_0?a@9i-ic^dR;Rj=w(L`UeeZ4F**gDh}8R1#CGTQ8|rgLm#kJ%%3G7@k0uBCUd6BV"
    "E!1@MKb9T3LRTeKI3als1F1L$w0{UC0j^K5*3Tiy<JhBxgG1OtI^dpJBT7I=>S6w7kUq{Vm^Lhygg4{wx+r#lXR4"
    "rf>FoYy(?GllrIbKrw>;M?ZFR}{q)^hf0J7UIv}gg<4Vlcp@!{<KHxy0lN~`m|T-rRj31m!-?H2gGV7;QzOAc)(H"
    "v<AY<bp;q{&lnEf(eNxd?dYU6cre8SuGL6pk+)E)JHc(ZDZTAaUph?FRB8@qzy7BL(=HL8ItT7RDOvDoNFNB-FVL"
    "hgfO@O{+VrV>?f=B~)BsGSpvnw%@Iut)@jV5DJ+Zwf#))+>xL_f^z`AFOvill7t8HmK~F>A;8AR^oP@cNCRa7SoE"
    "M-?xWe2z&mlttJx=@YLL_M&D3;QD1Z=-S}e==f0o4L-CQdmh4Bu-B=R{rj<8sAt91D-SkxJtO$^_16@w;ya<BI);"
    "%cZ<|o8lm9C+*Nv^m1$RRJt3iKon9EOHt$FP=xpjZ;TASBC3tw0PsYve40JorOto9wBIxyYk){36Mh)FNWwn@Ee*"
    "6N+sNaZ1YrDPg@-3~e)PSpxd6~P$=xEaYQoGgNLPobxBJwwjU?Rn7i=$;Zfmf&;tm_pYkr}O3n(>ZgPqD)g5LgCX"
    "ChEUW<p3<aT3L{7HEA=t&%ns+yGN#s7W(g@WVTXTajo>RX{vsKcL6t(sG`!{`Mm>GxbHWtS!*U0l3)SlLBpoB@Ae"
    "8-}nZJ;7v%1Qnxtv0l<f(LWK)-1?7VZo^$~o7rSTva!OAM#1?Jq>_xV33xXm@1Lj>l~|kgc)d;m%vhJ(XkJ3of%+"
    "5?w5^E=^Co_4~EnL;iQ)Flk-uhu`tZzo_kt$2)a?+O1FLah<2`(Yfl7&R0iuj{D1ulY4SItm)ixQ~T7&iI((_D!*"
    "Nd{ERU!eSPUn`*Q!O(~v)S?cz4h0t#^Zbe`;bMSq^GeK~t0i8St>4K1UayYrs6jE+8OC&yxmksJ5Qy40~A$w4?=^"
    "!)$L_n*jLpo7I|JbCK;6u2kpFfuNd<8aCP!}e@wkCZLpU3IbC)w3S(Jpvu+g$&Owh`%TA4K^Q|`v5z0dftnC&|a|"
    "pu;(iE{dd29t4UT$12m5PA3<KqcfS)_Ff4b%m=q#z0+_kW8qL3~g!5ksxRB$&4IH8(gDo0ZnmnBg*#D|L{&)KO{~"
    "z-)GJy"
)
"""Two prices: one in euros, one in pounds, by the formats of their cells."""

ERRORS = (
    "c-rk(U1(fI6h3ozvwL@wCO2uLZJNe4+BVHk*|cCIT9Y)bwx}c|Rf`tvW^)tQZnI%`;}7_=wf03UD1GpyAceds{vh"
    "asg2|hLqAz_=6w(T!)Q43RDVSWpbMD;qc1<vwYC)TGId^8x%$Yee=V#7*`9<yQ*>@YxQwiKb0h)Ir6!Os&(DWJ>k"
    ")dhxj^lV_XBGZaFsDn_VG#PO0J6@*TCWjZuEPHl1}TFtPchm@<0!NAG?fE4z+(LKEr(}*nd6oVtLv|PeU9H8#{<A"
    "p|L0iG{vQQa0;_;)fYrbn_X?m|U>$HRa2>E-Y=Y=U;CkQ&U;}U?uo1XPuYZ#+8JkhRMYlJj+_D;Tt{Fs3XfaelAF"
    "la~RW7<e4~uvwI3sp(0eF}u*f#nS>16C$!5)zzp;(4#80l`*6rBOJn%)-bNAlk-)(7aJSeLfwLq?CteoFq$@~<Z5"
    "|3G-Y7D^{I(Klk{uZR;U3adU!P?}OSj5wIWhz9zE{p)!d!QP>IrH4mdO>a}Mil*4d?y<-1Y$81?zB5I?IWeD~PRE"
    "$e>_Y!_d32*pI$d}4DV*J6=iKIwFP74`EkSQzg5J6WJ@Oa&X#;*$Acsq<5RkIA5R$U45R`IlAuQ#(LWOfg?Dr(1?"
    "57;85sil?hjYnnY9gP?jOSj4n<{)W$^;S}Jf-L&J<P$nI4DboiX4>Lo4w@Sk2|Td$nNwpoWi8z3c=r;Rz3LlP}9$"
    "r8~#mP117?|`8#faKj;y;Cc-WbWHTd^$viHRAv=-Jp{F;OOO1`&BVZbYtv{Ja$3_x)8#50j(snMke{vYt%Z~VtT^"
    ";exj-8#A%$j{7m9)9b!QErhy+QZxNt*S*%X+KVrNI}J8_29H0$CMyIfC7@>(|PTElk(Z*Ld;5Z4KRz3cYaoNkf}i"
    "9n`Llqh}`ADjaR{e?i827u*S<y(s@J;2#@h_`Z9quimmS?+@MEeD$*kND)XyqA3HbwX5}2p%XJlX1l#o(F5o)=~>"
    "w}sh7+ez0+zb0;H8lreW!NyBlUyjnLF0G^2zzCl|YWm6L8MwA4b&khAkz0ki_TrGzgi=e$97!XsNH86hoWZ<L-hq"
    "O!>viPA13Pg9{=hD^h%;*o|-(=3y2Ld#t~?3*-9O$uR~LN2p6)lW3QLyP-e4Hr#q&nzHhF2-GHi!DNr6s<*)B7>s"
    "B$2>geT}B<fA98ONqB})noW9iP(<dF)X$;OVX8I>mULqF#`&>*R(+Nb~9L_QgH!iqccXQ5ke=3>H<T9iA*uJNdb~"
    "<+Zu8xC=VLP3+<=FP5Mn}7@CU;bBBv>)bJ0u!jWL}y*`T8%H`X962c-5q~t?zxsYIsJwCii#g{IW+M)qOh8Jfw5Y"
    "5uI;N=p6OOIb!8YJ+ApYD6JQ&<KHzFzE%EuIr1~bIQRLvGut;>r(c8o?U&x#%eQz5?Xb>sy%1{oWF1&=Rg(M0+q0"
    "o%^m1?BbMM5&gLXEDD1PN$*|0iyY>xxz-++Je{U`e`vEjvd_)MlFZv7#wo~5J6xLA&(Wy@bDal#FTP8sj2MA);_K"
    "CF8THr5Xr9$(S=0pA;JIXtY_0}FoAk9^QxvHmy=mizvT>9?9>r8Gp7*#9x)rL6k{u!2$12~+aOS2Lh24J~^8iZag"
    "sX5gC(>+i)1Ns+-83oK8bt`+S6R^R&9`}_Y-y`L%I"
)
"""A number of seats and one of assigned seats that are errors."""


def unpacked(packed: str) -> bytes:
    """The bytes of one of them."""
    return zlib.decompress(base64.b85decode(packed))
